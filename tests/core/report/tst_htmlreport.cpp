// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlreport.h"
#include "core/report/reportcharts.h"

#include <QGuiApplication>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

#include "reportfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

struct Element
{
    QString name;
    QString parent;
    QXmlStreamAttributes attributes;
};

/// A document as a strict reader sees it.
struct Page
{
    explicit Page(const QByteArray& html)
    {
        QXmlStreamReader reader(html);
        QStringList open{QString()};
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                elements.push_back({reader.name().toString(), open.last(), reader.attributes()});
                open.append(reader.name().toString());
            } else if (reader.isEndElement()) {
                open.removeLast();
            } else if (reader.isCharacters() && open.last() != u"style") {
                text += reader.text();
            }
        }
        error = reader.hasError() ? reader.errorString() : QString();
    }

    std::vector<Element> all(const QString& name) const
    {
        std::vector<Element> found;
        for (const Element& element : elements) {
            if (element.name == name)
                found.push_back(element);
        }
        return found;
    }

    std::vector<Element> elements;
    QString text; ///< without what is said in attributes
    QString error;
};

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWellFormedAndSaysWhatWasMeasured();
    void showsNamesAsTheyAre();
    void survivesControlCharacters();
    void needsNothingElse();
    void picturesCanBeDecodedAndHaveTexts();
    void tablesCanBeReadAloud();
    void chartsHaveLinesThatDiffer();
    void showsWhatIsNotDefined();
};

void TestHtmlReport::isWellFormedAndSaysWhatWasMeasured()
{
    ReportFixture fixture;
    const QByteArray html = htmlReport(fixture.content());
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    const Page page(html);
    QCOMPARE(page.error, QString());
    QCOMPARE(page.all(u"html"_s).front().attributes.value(u"lang"_s), u"en"_s);
    QCOMPARE(page.all(u"meta"_s).front().attributes.value(u"charset"_s), u"utf-8"_s);
    for (const QString& wanted :
         {u"Of 100 objects it finds about 50; of 100 boxes it draws, about 50 are right."_s,
          u"Night run"_s, u"33 %"_s, u"416 × 416"_s, u"2 image(s) with 2 box(es)"_s,
          u"7 validation image(s)"_s, u"30; it was best after 21"_s,
          QString::fromLatin1(fixture.model().sha256.toHex())})
        QVERIFY2(page.text.contains(wanted), qPrintable(wanted));
}

void TestHtmlReport::showsNamesAsTheyAre()
{
    ReportFixture fixture;
    const QByteArray html = htmlReport(fixture.content());
    QVERIFY(!html.contains("<b>"));
    const Page page(html);
    QVERIFY(page.text.contains(kCupName));
    // Between marks that keep its direction from turning the rest.
    QVERIFY(page.text.contains(QChar(0x2068) + kHebrewName + QChar(0x2069)));
}

void TestHtmlReport::survivesControlCharacters()
{
    ReportFixture fixture;
    ReportContent content = fixture.content();
    content.labels.front().label.name = u"one\u0001two\u001b"_s;
    const Page page(htmlReport(content));
    QCOMPARE(page.error, QString());
    QVERIFY(page.text.contains(u"onetwo"));
}

void TestHtmlReport::needsNothingElse()
{
    ReportFixture fixture;
    const QByteArray html = htmlReport(fixture.content());
    for (const char* other : {"http:", "https:", "file:", "<script", "<link", "@import", "url(",
                              "javascript:", "<iframe", "xlink"})
        QVERIFY2(!html.contains(other), other);
    for (const Element& element : Page(html).elements) {
        for (const QXmlStreamAttribute& attribute : element.attributes) {
            if (attribute.name() == u"src")
                QVERIFY(attribute.value().startsWith(u"data:image/jpeg;base64,"));
            QVERIFY(attribute.name() != u"href" && !attribute.name().startsWith(u"on"));
        }
    }
}

void TestHtmlReport::picturesCanBeDecodedAndHaveTexts()
{
    ReportFixture fixture;
    const Page page(htmlReport(fixture.content()));
    const auto pictures = page.all(u"img"_s);
    QCOMPARE(pictures.size(), std::size_t(5));
    for (const Element& picture : pictures) {
        const QString source = picture.attributes.value(u"src"_s).toString();
        const QByteArray bytes = QByteArray::fromBase64(source.section(u',', 1).toLatin1());
        const QImage image = QImage::fromData(bytes, "JPEG");
        QCOMPARE(image.width(), picture.attributes.value(u"width"_s).toInt());
        QCOMPARE(image.height(), picture.attributes.value(u"height"_s).toInt());
        QVERIFY(picture.attributes.value(u"alt"_s).size() > 10);
    }
    const auto charts = page.all(u"svg"_s);
    QCOMPARE(charts.size(), std::size_t(4));
    for (const Element& chart : charts) {
        QCOMPARE(chart.attributes.value(u"viewBox"_s), u"0 0 600 360"_s);
        QVERIFY(chart.attributes.value(u"aria-label"_s).size() > 10);
        QVERIFY(!chart.attributes.hasAttribute(u"width"_s));
    }
}

void TestHtmlReport::tablesCanBeReadAloud()
{
    ReportFixture fixture;
    const Page page(htmlReport(fixture.content()));
    const auto tables = page.all(u"table"_s);
    QCOMPARE(tables.size(), std::size_t(4)); // labels, mistakes, misses, model card
    QCOMPARE(page.all(u"caption"_s).size(), tables.size());
    for (const Element& head : page.all(u"th"_s)) {
        const auto scope = head.attributes.value(u"scope"_s);
        QVERIFY(scope == u"col" || scope == u"row");
    }
    QCOMPARE(page.all(u"h1"_s).size(), std::size_t(1));
}

void TestHtmlReport::chartsHaveLinesThatDiffer()
{
    ReportFixture fixture;
    const ReportContent content = fixture.content();
    const Page page(chartSvg(ReportChart::PrecisionRecall, content, u"curves"_s));
    QCOMPARE(page.error, QString());
    QVERIFY(page.text.contains(u"Found (recall)"));
    QVERIFY(page.text.contains(u"Right (precision)"));
    QVERIFY(page.text.contains(u"0.8"));
    QSet<QString> dashes;
    for (const Element& element : page.elements)
        dashes.insert(element.attributes.value(u"stroke-dasharray"_s).toString());
    QVERIFY2(dashes.size() >= 2, "solid and dashed");
}

void TestHtmlReport::showsWhatIsNotDefined()
{
    ReportFixture fixture;
    ReportContent content = fixture.content();
    content.evaluation.overall = {};
    content.labels.clear();
    content.pictures.clear();
    content.errorCosts.clear();
    const Page page(htmlReport(content));
    QCOMPARE(page.error, QString());
    QVERIFY(page.text.contains(u"there was nothing to find"));
}

QTEST_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
