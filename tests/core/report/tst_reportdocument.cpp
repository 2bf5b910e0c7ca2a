// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportdocument.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QTest>

#include "reportfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

template<typename Block>
std::vector<Block> blocksOf(const ReportDocument& document)
{
    std::vector<Block> found;
    for (const ReportBlock& block : document.blocks) {
        if (const auto* wanted = std::get_if<Block>(&block))
            found.push_back(*wanted);
    }
    return found;
}

QStringList texts(const std::vector<ReportCell>& row)
{
    QStringList texts;
    for (const ReportCell& cell : row)
        texts.append(cell.text);
    return texts;
}

} // namespace

class TestReportDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysInOneSentenceHowGoodTheModelIs();
    void saysHowSureThatIs();
    void hasARowForEachLabelAndForAll();
    void showsWhatIsNotDefinedAsSuch();
    void namesConfusions();
    void saysOnWhatItWasMeasured_data();
    void saysOnWhatItWasMeasured();
    void saysWhenItWasMeasured();
    void saysThatThresholdsFlatter();
    void chartsArePictures_data();
    void chartsArePictures();
};

void TestReportDocument::saysInOneSentenceHowGoodTheModelIs()
{
    ReportFixture fixture;
    ReportContent content = fixture.content();
    QCOMPARE(reportDocument(content).headline,
             u"Of 100 objects it finds about 50; of 100 boxes it draws, about 50 are right."_s);
    content.evaluation.overall.recall = 0.926;
    content.evaluation.overall.precision = 0.964;
    content.labels.erase(content.labels.begin());
    const QString alone = reportDocument(content).headline;
    QVERIFY2(alone.contains(kHebrewName) && alone.contains(u"about 93;")
                 && alone.contains(u"about 96 are right"),
             qPrintable(alone));
    content.evaluation.overall.precision.reset();
    QVERIFY(reportDocument(content).headline.contains(u"no box that counts"));
    content.evaluation.overall.recall.reset();
    QVERIFY(reportDocument(content).headline.contains(u"nothing to find"));
}

void TestReportDocument::saysHowSureThatIs()
{
    ReportFixture fixture;
    ReportContent content = fixture.content();
    content.intervals.overall.recall = Interval{0.9, 0.95};
    content.intervals.overall.precision = Interval{0.936, 0.984};
    const QString few = reportDocument(content).certainty;
    QVERIFY2(few.contains(u"90 to 95") && few.contains(u"94 to 98"), qPrintable(few));
    QVERIFY(few.contains(u"So few images"));
    content.evaluation.images = 30;
    QVERIFY(!reportDocument(content).certainty.contains(u"So few images"));
}

void TestReportDocument::hasARowForEachLabelAndForAll()
{
    ReportFixture fixture;
    const ReportContent content = fixture.content();
    const ReportTable table = blocksOf<ReportTable>(reportDocument(content)).front();
    QCOMPARE(table.rows.size(), std::size_t(3));
    for (const auto& row : table.rows)
        QCOMPARE(row.size(), std::size_t(table.header.size()));
    const QStringList cup = texts(table.rows[0]);
    // Learned from 2, measured with 2; finds 1 of 2; 1 of 3 boxes is right.
    QCOMPARE(cup.mid(0, 6),
             (QStringList{kCupName, u"2"_s, u"2"_s, u"50 %"_s, u"33 %"_s, u"0.40"_s}));
    QCOMPARE(cup.last(), u"0.50"_s);
    QCOMPARE(texts(table.rows[2]).mid(1, 4), (QStringList{u"2"_s, u"4"_s, u"50 %"_s, u"50 %"_s}));
}

void TestReportDocument::showsWhatIsNotDefinedAsSuch()
{
    ReportFixture fixture;
    ReportContent content = fixture.content();
    content.labels[0].measured.quality = {};
    content.labels[0].trainingBoxes.reset();
    const ReportTable table = blocksOf<ReportTable>(reportDocument(content)).front();
    const QString none = u"–"_s;
    QCOMPARE(texts(table.rows[0]).mid(1, 9),
             (QStringList{none, u"0"_s, none, none, none, none, none, none, none}));
    QCOMPARE(table.rows[2][1].text, none); // no sum of what is not known
}

void TestReportDocument::namesConfusions()
{
    ReportFixture fixture;
    const ReportContent content = fixture.content();
    const ReportDocument document = reportDocument(content);
    const QStringList sentences = blocksOf<ReportList>(document).front().items;
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].indexOf(kHebrewName) < sentences[0].indexOf(kCupName)
                 && sentences[0].contains(u"1 time"),
             qPrintable(sentences[0]));
    QCOMPARE(blocksOf<ReportGallery>(document).size(), std::size_t(4));
}

void TestReportDocument::saysOnWhatItWasMeasured_data()
{
    QTest::addColumn<Split>("split");
    QTest::addColumn<QString>("words");
    QTest::newRow("test") << Split::Test << u"that it did not learn from."_s;
    QTest::newRow("validation") << Split::Validation << u"a little worse on others"_s;
    QTest::newRow("train") << Split::Train << u"it does worse on others"_s;
}

void TestReportDocument::saysOnWhatItWasMeasured()
{
    QFETCH(const Split, split);
    QFETCH(const QString, words);
    ReportFixture fixture;
    ReportContent content = fixture.content();
    content.evaluation.split = split;
    const QString certainty = reportDocument(content).certainty;
    QVERIFY2(certainty.contains(words), qPrintable(certainty));
}

void TestReportDocument::saysWhenItWasMeasured()
{
    ReportFixture fixture;
    ReportContent content = fixture.content();
    const auto shownTime = [&content] {
        const ReportTable card = blocksOf<ReportTable>(reportDocument(content)).back();
        for (const auto& row : card.rows) {
            if (row[0].text == u"When it was measured"_s)
                return row[1].text;
        }
        return QString();
    };
    content.evaluation.measured = QDateTime(QDate(2021, 2, 13), QTime(9, 47));
    QVERIFY2(shownTime().contains(u"21") && shownTime().contains(u"9:47"), qPrintable(shownTime()));
    content.evaluation.measured = {};
    QCOMPARE(shownTime(), QString());
}

void TestReportDocument::saysThatThresholdsFlatter()
{
    ReportFixture fixture;
    ReportContent content = fixture.content();
    const auto isSaid = [&content] {
        const QStringList limits = blocksOf<ReportList>(reportDocument(content)).back().items;
        return !limits.filter(u"flatter"_s).isEmpty();
    };
    QVERIFY(!isSaid());
    content.model.isTunedOnTest = true;
    QVERIFY(isSaid());
    content.evaluation.split = Split::Validation; // other images
    QVERIFY(!isSaid());
}

void TestReportDocument::chartsArePictures_data()
{
    QTest::addColumn<ReportChart>("chart");
    QTest::newRow("precision over recall") << ReportChart::PrecisionRecall;
    QTest::newRow("F1") << ReportChart::F1OverThreshold;
    QTest::newRow("overlaps") << ReportChart::Overlaps;
    QTest::newRow("confusions") << ReportChart::Confusions;
}

void TestReportDocument::chartsArePictures()
{
    QFETCH(const ReportChart, chart);
    ReportFixture fixture;
    const ReportContent content = fixture.content();
    const QImage image = chartImage(chart, content, 192);
    QCOMPARE(image.size(), QSize(1200, 720)); // 600 x 360 at 96 dots per inch
    // White, with lines, letters and a colour of Okabe and Ito: the blue, or the vermilion of the
    // one cell that is full, which is a confusion.
    QCOMPARE(image.pixelColor(image.width() - 1, 0), QColor(Qt::white));
    const QRgb colour = chart == ReportChart::Confusions ? qRgb(213, 94, 0) : qRgb(0, 114, 178);
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixel(x, y) == colour ? 1 : 0;
    }
    QVERIFY(coloured > 50);
}

QTEST_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
