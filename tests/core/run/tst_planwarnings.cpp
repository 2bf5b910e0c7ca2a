// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/planwarnings.h"

#include <QTest>

#include "handmadesamples.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestPlanWarnings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enoughOfAllIsFine();
    void scarceLabelsTellHowManyMore();
    void labelsThatNothingTeachesAreNamed();
    void partsThatMissAreNamed();
    void labelsThatPartsMissAreNamed();
    void boxesThatDoNotTeachDoNotCount();
    void aRunThatTakesTooLongSaysSo();
};

namespace {

/// Twenty images to learn from and one to validate; all show both labels.
TrainingTask twoLabels()
{
    TrainingTask task = taskOf({20, sampleOf({1, 2})}, 2);
    task.validation = {sampleOf({1, 2})};
    return task;
}

const std::vector<TrainingSample> kTest{sampleOf({1, 2})};

} // namespace

void TestPlanWarnings::enoughOfAllIsFine()
{
    QCOMPARE(dataWarnings(twoLabels(), kTest), QStringList());
}

void TestPlanWarnings::scarceLabelsTellHowManyMore()
{
    TrainingTask task = twoLabels();
    for (std::size_t i = 7; i < 20; ++i)
        task.train[i] = sampleOf({1});
    QCOMPARE(dataWarnings(task, kTest),
             QStringList{u"Under 20 boxes hardly teach a label. These need more: “Label 2” (13 "
                         "more)."_s});
}

void TestPlanWarnings::labelsThatNothingTeachesAreNamed()
{
    TrainingTask task = twoLabels();
    task.train = {20, sampleOf({1})};
    QCOMPARE(dataWarnings(task, kTest),
             QStringList{u"No training image shows “Label 2”, so it will not be found."_s});
}

void TestPlanWarnings::partsThatMissAreNamed()
{
    TrainingTask task = twoLabels();
    task.validation.clear();
    const QStringList warnings = dataWarnings(task, {});
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0].startsWith(u"There is no validation part"));
    QVERIFY(warnings[1].startsWith(u"There is no test part"));
}

void TestPlanWarnings::labelsThatPartsMissAreNamed()
{
    TrainingTask task = twoLabels();
    task.validation = {sampleOf({2})};
    const QStringList warnings = dataWarnings(task, {sampleOf({}), sampleOf({1})});
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0].startsWith(u"No validation image shows “Label 1”,"));
    QVERIFY(warnings[1].startsWith(u"No test image shows “Label 2”,"));
}

void TestPlanWarnings::boxesThatDoNotTeachDoNotCount()
{
    TrainingTask task = twoLabels();
    task.train[0].annotations[0].crowd = true;
    task.validation[0].annotations[1].difficult = true;
    const QStringList warnings = dataWarnings(task, kTest);
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0].contains(u"“Label 1” (1 more)"));
    QVERIFY(warnings[1].startsWith(u"No validation image shows “Label 2”,"));
}

void TestPlanWarnings::aRunThatTakesTooLongSaysSo()
{
    TrainingTask task = twoLabels(); // 832 x 600 pixels: decoding takes well under a second
    task.config.epochs = 1;
    task.config.batchSize = 8;
    task.config.inputSize = 416;
    TrainingPlan plan{task, {}};
    plan.task.config.minutes = 2;
    QVERIFY(!timeWarning(plan)); // who knows
    plan.speed = TrainingSpeed{0, 50}; // 3 steps: 150 seconds
    QCOMPARE(timeWarning(plan),
             u"It will take some 3 minutes, longer than the 2 minute(s) that it has."_s);
    plan.task.config.minutes = 3;
    QVERIFY(!timeWarning(plan));
    plan.task.config.minutes = 0;
    QVERIFY(!timeWarning(plan));
    plan.speed = TrainingSpeed{0, 301}; // the limit of the balanced preset is 15 minutes
    QCOMPARE(timeWarning(plan),
             u"It will take some 16 minutes, longer than the 15 minute(s) that it has."_s);
    plan.task.config.preset = TrainingPreset::Best;
    QVERIFY(!timeWarning(plan));
}

QTEST_GUILESS_MAIN(TestPlanWarnings)
#include "tst_planwarnings.moc"
