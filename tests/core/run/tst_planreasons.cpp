// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/planreasons.h"
#include "core/run/trainingpreset.h"

#include <QTest>

#include <algorithm>

#include "handmadesamples.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestPlanReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAndSizesHaveFigures();
    void sizesHaveReasons_data();
    void sizesHaveReasons();
    void tilesHaveReasons();
    void aMirroredLookIsTold();
    void manyLabelsAreNamedAsAReason();
    void theLimitOfTimeIsNamed();
    void theLimitOfThePresetIsNamed();
    void backgroundImagesAreCounted();
    void rareLabelsAreNamed();
    void labelsThatAreNotMirroredAreNamed();
    void nothingIsMirroredWhereThatIsSet();
    void theEndIsNamedWhereItCanCome();
    void variantsThatAreTriedAreNamed();
    void withoutBoxesThereAreReasonsToo();
    void sentencesAreShort();
};

namespace {

/// Of a plan for the task, whose config is open.
TrainingPlan planOf(const TrainingTask& task)
{
    TrainingPlan plan;
    plan.task = task;
    plan.task.config = resolveConfig(task);
    return plan;
}

bool has(const QStringList& reasons, const QString& words)
{
    const bool found = std::any_of(reasons.begin(), reasons.end(), [&words](const QString& reason) {
        return reason.contains(words);
    });
    if (!found)
        qWarning().noquote() << reasons.join(u'\n');
    return found;
}

} // namespace

void TestPlanReasons::stepsAndSizesHaveFigures()
{
    TrainingTask task = taskOf(samplesOf(9, 40)); // 20 pixels at 416
    task.config.epochs = 10;
    const QStringList reasons = planReasons(planOf(task), task.config);
    QVERIFY(has(reasons, u"10 epochs, which make 30 steps with 9 "_s)); // three each
    QVERIFY(has(reasons, u"fitted to 512 pixels: at 416 the usual box would have only 20."_s));
    QVERIFY(has(reasons, u"4 images a step: a run of this length"_s));
    QVERIFY(has(reasons, u"edges and colours"_s));
    task.config.batchSize = 6;
    QVERIFY(has(planReasons(planOf(task), task.config), u"6 images a step, as asked for."_s));
}

void TestPlanReasons::sizesHaveReasons_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<double>("side");
    QTest::addColumn<QSize>("image");
    QTest::addColumn<QString>("words");
    const auto balanced = TrainingPreset::Balanced;
    const QSize usual(832, 600); // at 416 a box has half its side
    QTest::newRow("enough") << balanced << 0 << 100.0 << usual
                            << u"416 pixels: the usual box has 50 then, which is enough"_s;
    QTest::newRow("quick") << TrainingPreset::Quick << 0 << 40.0 << usual
                           << u"416 pixels, to be quick; the usual box has only 20"_s;
    QTest::newRow("small images") // 15 / 320 * 416
        << balanced << 0 << 15.0 << QSize(320, 240)
        << u"416 pixels, as they have hardly more; the usual box has only 20"_s;
    QTest::newRow("chosen") << balanced << 320 << 40.0 << usual
                            << u"320 pixels; the usual box has only 15 then"_s; // 15.4
}

void TestPlanReasons::sizesHaveReasons()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const int, chosen);
    QFETCH(const double, side);
    QFETCH(const QSize, image);
    QFETCH(const QString, words);
    TrainingTask task = taskOf(samplesOf(9, side, image));
    task.config.preset = preset;
    task.config.inputSize = chosen;
    QVERIFY(has(planReasons(planOf(task), task.config), words));

    TrainingTask quarter = taskOf(samplesOf(8, 100));
    for (const std::size_t i : {0, 1, 2})
        quarter.train[i].annotations = {boxOf(1, 16)};
    QVERIFY(has(planReasons(planOf(quarter), quarter.config),
                u"640 pixels: at 416 a quarter of the boxes would have less than 12"_s));
}

void TestPlanReasons::tilesHaveReasons()
{
    TrainingTask task = taskOf(samplesOf(9, 30, {2000, 1500})); // 11.5 pixels at 768
    QStringList reasons = planReasons(planOf(task), task.config);
    QVERIFY(has(reasons,
                u"about 12 pixels wide when a whole image is shrunk to 768: images are looked at "
                "in 6 overlapping part(s)."_s));
    QVERIFY(!reasons.join(u' ').contains(u"fitted to"));
    task.config.tileSize = 0;
    QVERIFY(has(planReasons(planOf(task), task.config), u"fitted to 768 pixels"_s));
    task.config.tileSize = 1000; // two columns would be 1800 wide
    reasons = planReasons(planOf(task), task.config);
    QVERIFY(has(reasons, u"in 6 overlapping part(s) of 1000 pixels, as asked for."_s));
    task.config.tileSize = 3000;
    QVERIFY(has(planReasons(planOf(task), task.config), u"fitted to 768 pixels"_s));
}

void TestPlanReasons::aMirroredLookIsTold()
{
    TrainingTask task = taskOf(samplesOf(9, 100));
    QVERIFY(!planReasons(planOf(task), task.config).join(u' ').contains(u"a second time"));
    task.config.preset = TrainingPreset::Best;
    QVERIFY(has(planReasons(planOf(task), task.config), u"so finds a little more"_s));
    task.config.horizontalFlip = false;
    QVERIFY(!planReasons(planOf(task), task.config).join(u' ').contains(u"a second time"));
    task.config.mirroredLook = true;
    QVERIFY(has(planReasons(planOf(task), task.config), u"may take for something else"_s));
}

void TestPlanReasons::manyLabelsAreNamedAsAReason()
{
    TrainingTask task = taskOf(samplesOf(9, 100), 27);
    QVERIFY(has(planReasons(planOf(task), task.config), u"27 label(s) have to be told apart"_s));
    task.labels = labelsTo(10);
    QVERIFY(!planReasons(planOf(task), task.config).join(u' ').contains(u"told apart"));
    task.labels = labelsTo(27);
    task.config.epochs = 5; // which are not chosen for the labels
    QVERIFY(!planReasons(planOf(task), task.config).join(u' ').contains(u"told apart"));
}

void TestPlanReasons::theLimitOfTimeIsNamed()
{
    TrainingTask task = taskOf(samplesOf(80, 100));
    task.config.batchSize = 8;
    task.config.minutes = 10;
    const TrainingPlan untimed = planOf(task);
    TrainingPlan timed = untimed;
    timed.speed = TrainingSpeed();
    QVERIFY(has(planReasons(untimed, task.config), u"fit into 10 minute(s) is measured"_s));
    QVERIFY(timeReason(timed, task.config).isEmpty()); // all fit
    timed.task.config.epochs = 9;
    QVERIFY(has(planReasons(timed, task.config),
                u"Of the 100 epochs that are usual, only so many fit into 10 minute(s)."_s));
}

void TestPlanReasons::theLimitOfThePresetIsNamed()
{
    TrainingTask task = taskOf(samplesOf(80, 100));
    task.config.batchSize = 8;
    const TrainingPlan untimed = planOf(task);
    TrainingPlan timed = untimed;
    timed.speed = TrainingSpeed();
    QVERIFY(has(planReasons(untimed, task.config),
                u"Fewer epochs on a computer that would take longer than 15 minute(s)."_s));
    QVERIFY(timeReason(timed, task.config).isEmpty());
    timed.task.config.epochs = 9;
    QVERIFY(has(planReasons(timed, task.config),
                u"Fewer than the 100 epochs that are usual, for which this computer"_s));
    timed.testImages = 920; // 1,000 images
    QVERIFY(timeReason(timed, task.config).contains(u"would take longer than 30 minute(s)."));
    task.config.epochs = 9; // which nothing limits
    QVERIFY(timeReason(untimed, task.config).isEmpty());
    task.config.epochs = 0;
    task.config.preset = TrainingPreset::Best;
    QVERIFY(timeReason(planOf(task), task.config).isEmpty());
}

void TestPlanReasons::backgroundImagesAreCounted()
{
    TrainingTask task = taskOf(samplesOf(9, 100));
    QVERIFY(!planReasons(planOf(task), task.config).join(u' ').contains(u"leave alone"));
    task.train.push_back(sampleOf({}));
    task.train.push_back(sampleOf({}));
    QVERIFY(has(planReasons(planOf(task), task.config),
                u"2 image(s) without anything teach it what to leave alone."_s));
}

void TestPlanReasons::rareLabelsAreNamed()
{
    const TrainingTask task = taskOf(samplesOf(9, 100), 2);
    TrainingPlan plan = planOf(task);
    plan.repeats.insert(LabelId(2), 1.58);
    QVERIFY(has(planReasons(plan, task.config), u"shown more often: “Label 2” (1.6 times)."_s));
}

void TestPlanReasons::labelsThatAreNotMirroredAreNamed()
{
    TrainingTask task = taskOf(samplesOf(9, 100), 3);
    QVERIFY(has(planReasons(planOf(task), task.config), u"Mirrored images teach too"_s));
    task.labels[0].canMirror = false;
    TrainingPlan plan = planOf(task);
    plan.unlikeMirrored = {LabelId(3)};
    const QStringList reasons = planReasons(plan, task.config);
    QVERIFY(has(reasons, u"that show “Label 1” are not mirrored, as the list of labels says."_s));
    QVERIFY(has(reasons, u"that show “Label 3” are not mirrored: a mirror changes"_s));
    QVERIFY(!reasons.join(u' ').contains(u"Mirrored images teach"));
}

void TestPlanReasons::nothingIsMirroredWhereThatIsSet()
{
    TrainingTask task = taskOf(samplesOf(9, 100));
    task.config.horizontalFlip = false;
    QVERIFY(has(planReasons(planOf(task), task.config), u"No image is mirrored"_s));
}

void TestPlanReasons::theEndIsNamedWhereItCanCome()
{
    TrainingTask task = taskOf(samplesOf(9, 100));
    task.config.epochs = 30;
    QVERIFY(!planReasons(planOf(task), task.config).join(u' ').contains(u"ends early"));
    task.validation = samplesOf(1, 100);
    QVERIFY(has(planReasons(planOf(task), task.config), u"ends early when 12 epoch(s)"_s));
    task.config.epochs = 10; // as many as the least patience
    QVERIFY(!planReasons(planOf(task), task.config).join(u' ').contains(u"ends early"));
}

void TestPlanReasons::variantsThatAreTriedAreNamed()
{
    TrainingTask task = taskOf(samplesOf(9, 300));
    task.validation = samplesOf(15, 300);
    QVERIFY(!planReasons(planOf(task), task.config).join(u' ').contains(u"variants"));
    task.config.preset = TrainingPreset::Best;
    QVERIFY(has(planReasons(planOf(task), task.config),
                u"Short runs try variants first: as planned, with images put together."_s));
    task.validation.pop_back();
    QVERIFY(has(planReasons(planOf(task), task.config), u"fewer than 15 validation images"_s));
}

void TestPlanReasons::withoutBoxesThereAreReasonsToo()
{
    const TrainingTask task = taskOf({});
    QVERIFY(has(planReasons(planOf(task), task.config), u"Images are fitted to 416 pixels."_s));
}

void TestPlanReasons::sentencesAreShort()
{
    TrainingTask task = taskOf(samplesOf(9, 40), 27);
    task.train.push_back(sampleOf({}));
    task.validation = samplesOf(1, 100);
    task.labels[0].canMirror = false;
    task.config.minutes = 10;
    task.config.mosaic = true;
    TrainingPlan plan = planOf(task);
    plan.repeats.insert(LabelId(2), 2);
    plan.unlikeMirrored = {LabelId(3)};
    const QStringList reasons = planReasons(plan, task.config);
    QCOMPARE(reasons.size(), 12);
    for (const QString& reason : reasons)
        QVERIFY2(reason.split(u' ').size() <= 25, qPrintable(reason));
}

QTEST_GUILESS_MAIN(TestPlanReasons)
#include "tst_planreasons.moc"
