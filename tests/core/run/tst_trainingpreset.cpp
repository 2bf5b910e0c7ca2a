// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingpreset.h"

#include <QTest>

using namespace boxwright;

class TestTrainingPreset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void epochsFollowTheStepsOfThePreset_data();
    void epochsFollowTheStepsOfThePreset();
    void shortRunsTakeSmallSteps_data();
    void shortRunsTakeSmallSteps();
    void smallBoxesGetALargerInput_data();
    void smallBoxesGetALargerInput();
    void whatThePersonChoseStays();
    void reasonsTellTheFigures();
};

namespace {

std::vector<TrainingSample> samples(int count, double side, QSize size = {832, 600})
{
    std::vector<TrainingSample> result;
    for (int i = 0; i < count; ++i) {
        const Annotation box{BoxId::create(), LabelId(1), {10, 10, side, side}};
        result.push_back({ImageId(i + 1), {}, size, {box}});
    }
    return result;
}

} // namespace

void TestTrainingPreset::epochsFollowTheStepsOfThePreset_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("epochs");
    // 105 images are 14 steps of 8.
    QTest::newRow("quick") << TrainingPreset::Quick << 105 << 15; // 200 / 14 = 14.3
    QTest::newRow("balanced") << TrainingPreset::Balanced << 105 << 72; // 1000 / 14 = 71.4
    QTest::newRow("best") << TrainingPreset::Best << 105 << 179; // 2500 / 14 = 178.6
    QTest::newRow("few images") << TrainingPreset::Quick << 4 << 60;
    QTest::newRow("many images") << TrainingPreset::Balanced << 100000 << 10;
}

void TestTrainingPreset::epochsFollowTheStepsOfThePreset()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const int, images);
    TrainingConfig config;
    config.preset = preset;
    QTEST(resolveConfig(config, samples(images, 100)).epochs, "epochs");
}

void TestTrainingPreset::shortRunsTakeSmallSteps_data()
{
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("batchSize");
    // 144 images are 18 steps of 8.
    QTest::newRow("360 steps") << 20 << 144 << 4;
    QTest::newRow("990 steps") << 55 << 144 << 4;
    QTest::newRow("1008 steps") << 56 << 144 << 8;
    QTest::newRow("the preset's 200 steps") << 0 << 144 << 4;
}

void TestTrainingPreset::shortRunsTakeSmallSteps()
{
    QFETCH(const int, epochs);
    QFETCH(const int, images);
    TrainingConfig config;
    config.preset = TrainingPreset::Quick;
    config.epochs = epochs;
    QTEST(resolveConfig(config, samples(images, 100)).batchSize, "batchSize");
}

void TestTrainingPreset::smallBoxesGetALargerInput_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<double>("side");
    QTest::addColumn<int>("inputSize");
    // Images are 832 wide: at 416 a box has half its side.
    QTest::newRow("large") << TrainingPreset::Balanced << 100.0 << 416;
    QTest::newRow("just large enough") << TrainingPreset::Balanced << 48.0 << 416;
    QTest::newRow("20 pixels") << TrainingPreset::Balanced << 40.0 << 512; // 416 * 24 / 20 = 499.2
    QTest::newRow("tiny") << TrainingPreset::Balanced << 10.0 << 640;
    QTest::newRow("tiny but quick") << TrainingPreset::Quick << 10.0 << 416;
}

void TestTrainingPreset::smallBoxesGetALargerInput()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const double, side);
    TrainingConfig config;
    config.preset = preset;
    QTEST(resolveConfig(config, samples(9, side)).inputSize, "inputSize");
}

void TestTrainingPreset::whatThePersonChoseStays()
{
    TrainingConfig config;
    config.epochs = 7;
    config.inputSize = 320;
    config.batchSize = 16;
    const TrainingConfig resolved = resolveConfig(config, samples(9, 5));
    QCOMPARE(resolved.epochs, 7);
    QCOMPARE(resolved.inputSize, 320);
    QCOMPARE(resolved.batchSize, 16);
}

void TestTrainingPreset::reasonsTellTheFigures()
{
    const auto train = samples(9, 40); // 20 pixels at 416
    TrainingConfig config;
    config.epochs = 10;
    config.batchSize = 4;
    const QStringList reasons = presetReasons(resolveConfig(config, train), train);
    QCOMPARE(reasons.size(), 3);
    QVERIFY2(reasons[0].contains(QStringLiteral("30 steps")), qPrintable(reasons[0])); // 3 each
    QVERIFY2(reasons[2].contains(QStringLiteral("512")), qPrintable(reasons[2]));
    QVERIFY2(reasons[2].contains(QStringLiteral("only 20")), qPrintable(reasons[2]));
    QCOMPARE(presetReasons(resolveConfig(config, {}), {}).size(), 3); // without boxes
}

QTEST_GUILESS_MAIN(TestTrainingPreset)
#include "tst_trainingpreset.moc"
