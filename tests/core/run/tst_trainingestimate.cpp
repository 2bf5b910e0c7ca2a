// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingestimate.h"

#include <QTest>

#include "handmadesamples.h"

using namespace boxwright;

class TestTrainingEstimate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repeatsAreShown();
    void learnedPixelsTakeTheirTime_data();
    void learnedPixelsTakeTheirTime();
    void smallStepsLeaveThreadsWithoutWork_data();
    void smallStepsLeaveThreadsWithoutWork();
    void stepsTakeTheirTime();
    void lookingTakesItsTime();
    void eachTileIsLookedAt();
    void filesAreDecodedOnce();
    void foldsTakeTheirTime();
};

namespace {

/// Twelve images an epoch, ten of them different; without files.
TrainingTask task(int epochs, int inputSize = 416)
{
    TrainingTask task = taskOf(samplesOf(10, 100, QSize(0, 0)));
    task.train.front().repeats = 3;
    task.config.epochs = epochs;
    task.config.inputSize = inputSize;
    task.config.batchSize = 5;
    return task;
}

bool isClose(double a, double b)
{
    return qAbs(a - b) < 1e-9;
}

} // namespace

void TestTrainingEstimate::repeatsAreShown()
{
    const TrainingTask twelve = task(1);
    QCOMPARE(shownImages(twelve.train), 12.0);
    QCOMPARE(stepsPerEpoch(twelve.train, 5), 3);
    QCOMPARE(stepsPerEpoch(twelve.train, 4), 3);
    QCOMPARE(stepsPerEpoch(twelve.train, 64), 1);
    QCOMPARE(stepsPerEpoch({}, 8), 1);
}

void TestTrainingEstimate::learnedPixelsTakeTheirTime_data()
{
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("inputSize");
    QTest::addColumn<double>("megapixels"); // an image
    // Before the last three epochs sides of 320, 352, 384, 416 and 448 are as likely: 0.149504.
    QTest::newRow("varied") << 5 << 416 << 2 * 0.149504 + 3 * 0.173056;
    QTest::newRow("only full size") << 2 << 416 << 2 * 0.173056;
    // No side is under 128: four times that and 160.
    QTest::newRow("small") << 4 << 128 << (4 * 0.016384 + 0.0256) / 5 + 3 * 0.016384;
}

void TestTrainingEstimate::learnedPixelsTakeTheirTime()
{
    QFETCH(const int, epochs);
    QFETCH(const int, inputSize);
    QFETCH(const double, megapixels);
    const double seconds = estimatedSeconds(task(epochs, inputSize), 0, TrainingSpeed{2, 0, 0});
    QVERIFY2(isClose(seconds, 2 * 12 * megapixels), qPrintable(QString::number(seconds)));
}

void TestTrainingEstimate::smallStepsLeaveThreadsWithoutWork_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<double>("times");
    // What a step of four takes against half of one of eight, with which the speed was measured.
    QTest::newRow("1") << 1 << 1.0;
    QTest::newRow("2") << 2 << 1.0;
    QTest::newRow("3") << 3 << 4.0 / 3; // 2 images after one another for 4, 3 for 8
    QTest::newRow("4") << 4 << 1.0;
    QTest::newRow("8") << 8 << 2.0;
}

void TestTrainingEstimate::smallStepsLeaveThreadsWithoutWork()
{
    QFETCH(const int, threads);
    QFETCH(const double, times);
    TrainingTask small = task(2);
    small.config.batchSize = 4;
    small.config.threads = threads;
    TrainingSpeed speed{2, 0, 0};
    const double asMeasured = estimatedSeconds(small, 0, speed);
    speed.batchSize = 8;
    QVERIFY(isClose(estimatedSeconds(small, 0, speed), times * asMeasured));
}

void TestTrainingEstimate::stepsTakeTheirTime()
{
    QVERIFY(isClose(estimatedSeconds(task(5), 0, TrainingSpeed{0, 2, 0}), 2 * 5 * 3));
}

void TestTrainingEstimate::lookingTakesItsTime()
{
    TrainingTask checked = task(5);
    checked.validation = samplesOf(4, 100, QSize(0, 0));
    // Four after each epoch and at the end, and six to test.
    QVERIFY(isClose(estimatedSeconds(checked, 6, TrainingSpeed{0, 0, 10}),
                    10 * (4 * 6 + 6) * 0.173056));
    checked.config.mirroredLook = true;
    QVERIFY(isClose(estimatedSeconds(checked, 6, TrainingSpeed{0, 0, 10}),
                    2 * 10 * (4 * 6 + 6) * 0.173056));
}

void TestTrainingEstimate::eachTileIsLookedAt()
{
    TrainingTask tiled = task(5);
    tiled.train = samplesOf(10, 100, QSize(1800, 1000)); // two tiles and the whole
    tiled.validation = samplesOf(4, 100, QSize(1800, 1800)); // four and the whole
    tiled.config.tileSize = 1000;
    const double files = 0.004 * (10 * 1.8 + 4 * 3.24) * 1.5; // 7 to test are half of 14
    // 20 looks after each epoch and at the end; an image to test takes 50 / 14.
    QVERIFY(isClose(estimatedSeconds(tiled, 7, TrainingSpeed{0, 0, 10}),
                    10 * (20 * 6 + 25) * 0.173056 + files));
}

void TestTrainingEstimate::filesAreDecodedOnce()
{
    TrainingTask files = task(5);
    files.train = samplesOf(10, 100, {1000, 1000});
    files.validation = samplesOf(4, 100, {1000, 1000});
    // 10, 4 and 6 of a megapixel each
    QVERIFY(isClose(estimatedSeconds(files, 6, TrainingSpeed{}), 20 * 0.004));
}

void TestTrainingEstimate::foldsTakeTheirTime()
{
    TrainingTask folded = task(5);
    folded.train = samplesOf(10, 100, {1000, 1000});
    folded.validation = samplesOf(4, 100, {1000, 1000});
    const TrainingSpeed learning{2, 3, 0};
    const double one = estimatedSeconds(folded, 6, learning) - 20 * 0.004;
    folded.config.folds = 5;
    // Five trainings on four fifths each; all 14 images are decoded for each of them.
    QVERIFY(isClose(estimatedSeconds(folded, 6, learning), 5 * one + (20 + 5 * 14) * 0.004));
    // To look at: what a run does, four times what it does after its epochs, and all images once.
    QVERIFY(isClose(estimatedSeconds(folded, 6, TrainingSpeed{0, 0, 10}),
                    10 * ((4 * 6 + 6) + 4 * (4 * 5) + 14) * 0.173056 + 90 * 0.004));
}

QTEST_GUILESS_MAIN(TestTrainingEstimate)
#include "tst_trainingestimate.moc"
