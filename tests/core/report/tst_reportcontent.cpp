// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportcontent.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <stop_token>
#include <utility>
#include <vector>

#include "reportfixture.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<ReportPicture> picturesOf(const std::vector<ReportPicture>& pictures, LabelId label,
                                      PictureKind kind)
{
    std::vector<ReportPicture> found;
    for (const ReportPicture& picture : pictures) {
        if (picture.label == label && picture.kind == kind)
            found.push_back(picture);
    }
    return found;
}

QColor middleOf(const ReportPicture& picture)
{
    const QImage image = QImage::fromData(picture.jpeg, "JPEG");
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

// Inlined, GCC 12 takes what the absent truth does not hold for uninitialised.
Q_NEVER_INLINE BoxCase foundCase(CaseKind kind, const Detection& found)
{
    return {kind, ImageId(1), found};
}

} // namespace

class TestReportContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsTheFiguresOfTheModel();
    void countsFromTheThresholdsOfToday();
    void knowsWhatTheModelLearnedFrom();
    void copiesAmongTheTrainingImagesAreSaid();
    void showsEachKindOfCase();
    void showsAGreyPictureForAMissingImage();
    void sharesThePicturesAmongManyLabels();
    void tellsHowFarItIs();
    void refusesWhatWasNotMeasured();
    void stopsWhenAskedTo();
};

void TestReportContent::holdsTheFiguresOfTheModel()
{
    ReportFixture fixture;
    const ReportContent content = fixture.content();
    const DetectionQuality& overall = content.evaluation.overall;
    QCOMPARE(content.evaluation.split, Split::Test);
    QCOMPARE(content.evaluation.images, 4);
    QCOMPARE(overall.truePositives, 2);
    QCOMPARE(overall.falsePositives, 2);
    QCOMPARE(overall.falseNegatives, 2);
    QCOMPARE(content.labels.size(), std::size_t(2));
    const ReportLabel& cup = content.labels.front();
    QCOMPARE(cup.label.name, kCupName);
    QCOMPARE(cup.measured.quality.truth, 2);
    QCOMPARE(cup.measured.quality.precision.value(), 1.0 / 3); // 0.9 of 0.9, 0.7, 0.6
    QCOMPARE(cup.overlaps.back(), 1);
    QCOMPARE(cup.curve.back().threshold, 0.6);
    QVERIFY(content.intervals.overall.precision.has_value());
    QCOMPARE(content.confusions.count(1, 0), 1);
    QVERIFY(!content.hasTruthChanged);
    QVERIFY(content.written.isValid());
    const auto kept = fixture.project().store().evaluation(fixture.model().id, Split::Test);
    QVERIFY((*kept)->measured.isValid());
    QCOMPARE(content.evaluation.measured, (*kept)->measured);
    QCOMPARE(content.project, u"p"_s);
}

void TestReportContent::countsFromTheThresholdsOfToday()
{
    ReportFixture fixture;
    ModelRecord model = fixture.model();
    model.thresholds[model.labels.front().id] = 0.65; // without the cup of 0.6
    const auto content = gatherReport(fixture.project().store(), model, Split::Test);
    QVERIFY(content.isOk());
    QCOMPARE(content->evaluation.overall.falsePositives, 1);
    QCOMPARE(content->labels.front().measured.threshold, 0.65);
    QCOMPARE(content->confusions.count(1, 0), 0);
}

void TestReportContent::knowsWhatTheModelLearnedFrom()
{
    ReportFixture fixture;
    const ReportContent content = fixture.content();
    QCOMPARE(content.run.value().name, u"Night run"_s);
    QCOMPARE(content.run->trainImages, 2);
    QCOMPARE(content.labels[0].trainingBoxes.value(), 2);
    QCOMPARE(content.labels[1].trainingBoxes.value(), 0);

    ModelRecord foreign = fixture.model();
    foreign.run.reset();
    const auto other = gatherReport(fixture.project().store(), foreign, Split::Test);
    QVERIFY(other.isOk());
    QVERIFY(!other->run);
    QVERIFY(!other->labels[0].trainingBoxes);
}

void TestReportContent::copiesAmongTheTrainingImagesAreSaid()
{
    ReportFixture fixture;
    ProjectStore& store = fixture.project().store();
    const std::vector<ImageRecord> images = valueOf(store.images());
    ImageRecord copy = images[2]; // the first of the test part
    copy.contentHash = images[0].contentHash;
    valueOf(store.apply({u"Copy"_s, {}, {ImageChange{images[2], copy}}}));
    const std::vector<Advice> advice = fixture.content().advice;
    QVERIFY(!advice.empty());
    QCOMPARE(advice.front().kind, Advice::Kind::LeakSuspected);
    QVERIFY2(advice.front().text.startsWith(u"1 image(s) here"_s), qPrintable(advice.front().text));
}

void TestReportContent::showsEachKindOfCase()
{
    ReportFixture fixture;
    const ReportContent content = fixture.content();
    const LabelId cup = content.labels[0].label.id;
    const LabelId hebrew = content.labels[1].label.id;
    QCOMPARE(content.pictures.size(), std::size_t(5));
    const auto right = picturesOf(content.pictures, cup, PictureKind::Right);
    QCOMPARE(right.size(), std::size_t(1));
    QVERIFY2(right[0].sentence.contains(u"0.90"), qPrintable(right[0].sentence));
    QCOMPARE(picturesOf(content.pictures, cup, PictureKind::Missed).size(), std::size_t(1));
    QCOMPARE(picturesOf(content.pictures, hebrew, PictureKind::Right).size(), std::size_t(1));
    const auto alarms = picturesOf(content.pictures, cup, PictureKind::FalseAlarm);
    QCOMPARE(alarms.size(), std::size_t(2));
    QVERIFY2(alarms[0].sentence.contains(u"0.70"), qPrintable(alarms[0].sentence));
    QVERIFY2(alarms[1].sentence.contains(kHebrewName), qPrintable(alarms[1].sentence));
    for (const ReportPicture& picture : content.pictures) {
        const QImage image = QImage::fromData(picture.jpeg, "JPEG");
        QCOMPARE(image.size(), picture.size);
        QCOMPARE(std::max(image.width(), image.height()), 320);
        QVERIFY(picture.imageName.endsWith(u".png"));
    }
    // The cup is red.
    QVERIFY(middleOf(right[0]).red() > 200 && middleOf(right[0]).green() < 60);
}

void TestReportContent::showsAGreyPictureForAMissingImage()
{
    ReportFixture fixture;
    QVERIFY(QFile::remove(fixture.project().imagePath(fixture.image(1))));
    const ReportContent content = fixture.content();
    const LabelId cup = content.labels[0].label.id;
    const auto missed = picturesOf(content.pictures, cup, PictureKind::Missed);
    QCOMPARE(missed.size(), std::size_t(1));
    QVERIFY2(missed[0].sentence.contains(u"could not be read"), qPrintable(missed[0].sentence));
    const QColor grey = middleOf(missed[0]);
    QVERIFY(std::abs(grey.red() - 192) < 4 && std::abs(grey.green() - 192) < 4
            && std::abs(grey.blue() - 192) < 4);
}

void TestReportContent::sharesThePicturesAmongManyLabels()
{
    constexpr int kLabels = 25;
    std::vector<Label> labels;
    std::vector<BoxCase> cases;
    labels.reserve(kLabels);
    for (int i = 0; i < kLabels; ++i) {
        const LabelId id(i + 1);
        labels.push_back({id, QString::number(i), Qt::red, i});
        for (const CaseKind kind : {CaseKind::Right, CaseKind::Background}) {
            for (const double score : {0.9, 0.8, 0.7})
                cases.push_back(foundCase(kind, {id, {0, 0, 10, 10}, score}));
        }
    }
    const auto pictures = reportPictures(labels, cases, {}, {}, {});
    QCOMPARE(pictures.size(), std::size_t(60));
    for (const Label& label : labels) {
        for (const PictureKind kind : {PictureKind::Right, PictureKind::FalseAlarm})
            QVERIFY(!picturesOf(pictures, label.id, kind).empty());
    }
}

void TestReportContent::tellsHowFarItIs()
{
    ReportFixture fixture;
    std::vector<std::pair<int, int>> steps;
    const auto content =
        gatherReport(fixture.project().store(), fixture.model(), Split::Test,
                     [&steps](int done, int total) { steps.emplace_back(done, total); });
    QVERIFY(content.isOk());
    QCOMPARE(steps.size(), std::size_t(5));
    QCOMPARE(steps.back(), std::pair(5, 5));
}

void TestReportContent::refusesWhatWasNotMeasured()
{
    ReportFixture fixture;
    const auto content =
        gatherReport(fixture.project().store(), fixture.model(), Split::Validation);
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::NotFound);
    QVERIFY2(content.error().message.contains(u"Night run")
                 && content.error().message.contains(u"validation"),
             qPrintable(content.error().message));
}

void TestReportContent::stopsWhenAskedTo()
{
    ReportFixture fixture;
    std::stop_source stop;
    // In the midst of the pictures.
    int pictures = 0;
    const auto content = gatherReport(
        fixture.project().store(), fixture.model(), Split::Test,
        [&](int done, int) {
            pictures = done;
            if (done == 2)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::Cancelled);
    QCOMPARE(pictures, 2);
}

QTEST_MAIN(TestReportContent)
#include "tst_reportcontent.moc"
