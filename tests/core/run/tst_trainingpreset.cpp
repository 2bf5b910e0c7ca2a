// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingestimate.h"
#include "core/run/trainingpreset.h"

#include <QTest>

#include "handmadesamples.h"

using namespace boxwright;

class TestTrainingPreset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void epochsFollowTheStepsOfThePreset_data();
    void epochsFollowTheStepsOfThePreset();
    void manyLabelsTakeMoreSteps_data();
    void manyLabelsTakeMoreSteps();
    void repeatedImagesMakeSteps();
    void shortRunsTakeSmallSteps_data();
    void shortRunsTakeSmallSteps();
    void smallBoxesGetALargerInput_data();
    void smallBoxesGetALargerInput();
    void aQuarterOfTinyBoxesGetsALargerInput();
    void tilesAreForSmallObjectsInLargeImages_data();
    void tilesAreForSmallObjectsInLargeImages();
    void patienceFollowsTheEpochs_data();
    void patienceFollowsTheEpochs();
    void imagesAreAlsoLookedAtMirrored_data();
    void imagesAreAlsoLookedAtMirrored();
    void nothingStaysOpen();
    void whatThePersonChoseStays();
    void theRunEndsInTime_data();
    void theRunEndsInTime();
    void aSlowComputerTrainsFewerEpochs_data();
    void aSlowComputerTrainsFewerEpochs();
    void aLargerInputHasAsManyEpochsAsTheQuickPreset();
    void fewerEpochsOfSmallerStepsMayTakeLonger();
    void presetsAreEstimated();
    void unlikeSetsAreServedInTime_data();
    void unlikeSetsAreServedInTime();
};

void TestTrainingPreset::epochsFollowTheStepsOfThePreset_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("epochs");
    // 105 images are 27 steps of 4 or 14 of 8.
    QTest::newRow("quick") << TrainingPreset::Quick << 105 << 10; // 250 / 27 = 9.3
    QTest::newRow("balanced") << TrainingPreset::Balanced << 105 << 38; // 1000 / 27 = 37.04
    QTest::newRow("best") << TrainingPreset::Best << 105 << 179; // 2500 / 14 = 178.6
    QTest::newRow("few images") << TrainingPreset::Quick << 4 << 60;
    QTest::newRow("many images") << TrainingPreset::Balanced << 100000 << 10;
}

void TestTrainingPreset::epochsFollowTheStepsOfThePreset()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const int, images);
    TrainingTask task = taskOf(samplesOf(images, 100));
    task.config.preset = preset;
    QTEST(resolveConfig(task).epochs, "epochs");
}

void TestTrainingPreset::manyLabelsTakeMoreSteps_data()
{
    QTest::addColumn<int>("labels");
    QTest::addColumn<int>("inputSize");
    QTest::addColumn<int>("epochs");
    // 800 images are 100 steps of 8; the best preset takes 2500.
    QTest::newRow("ten") << 10 << 416 << 25;
    QTest::newRow("27") << 27 << 416 << 68; // 2.7 times: 67.5
    QTest::newRow("three times at most") << 80 << 416 << 75;
    QTest::newRow("larger input") << 27 << 640 << 32; // 3 / (640 / 416)^2 = 1.2675 times: 31.7
    QTest::newRow("largest input") << 27 << 768 << 25; // 3 / (768 / 416)^2 = 0.88
}

void TestTrainingPreset::manyLabelsTakeMoreSteps()
{
    QFETCH(const int, labels);
    QFETCH(const int, inputSize);
    TrainingTask task = taskOf(samplesOf(800, 100), labels);
    task.config.preset = TrainingPreset::Best;
    task.config.inputSize = inputSize;
    QTEST(resolveConfig(task).epochs, "epochs");
}

void TestTrainingPreset::repeatedImagesMakeSteps()
{
    TrainingTask task = taskOf(samplesOf(104, 100)); // 26 steps
    QCOMPARE(resolveConfig(task).epochs, 39); // 1000 / 26 = 38.5
    task.train.front().repeats = 4; // 107 images shown, 27 steps
    QCOMPARE(resolveConfig(task).epochs, 38);
}

void TestTrainingPreset::shortRunsTakeSmallSteps_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("labels");
    QTest::addColumn<int>("batchSize");
    const auto quick = TrainingPreset::Quick;
    const auto balanced = TrainingPreset::Balanced;
    // 144 images are 18 steps of 8.
    QTest::newRow("360 steps") << balanced << 20 << 144 << 1 << 4;
    QTest::newRow("990 steps") << balanced << 55 << 144 << 1 << 4;
    QTest::newRow("1008 steps") << balanced << 56 << 144 << 1 << 8;
    QTest::newRow("1998 steps for 20 labels") << balanced << 111 << 144 << 20 << 4;
    QTest::newRow("2016 steps for 20 labels") << balanced << 112 << 144 << 20 << 8;
    QTest::newRow("quick") << quick << 0 << 144 << 1 << 4;
    QTest::newRow("balanced") << balanced << 0 << 144 << 1 << 4;
    QTest::newRow("best") << TrainingPreset::Best << 0 << 144 << 1 << 8;
    QTest::newRow("ten epochs of many images") << balanced << 0 << 1440 << 1 << 8;
}

void TestTrainingPreset::shortRunsTakeSmallSteps()
{
    QFETCH(const int, epochs);
    QFETCH(const int, images);
    QFETCH(const int, labels);
    QFETCH(const TrainingPreset, preset);
    TrainingTask task = taskOf(samplesOf(images, 100), labels);
    task.config.preset = preset;
    task.config.epochs = epochs;
    QTEST(resolveConfig(task).batchSize, "batchSize");
}

void TestTrainingPreset::smallBoxesGetALargerInput_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<double>("side");
    QTest::addColumn<QSize>("image");
    QTest::addColumn<int>("inputSize");
    const auto balanced = TrainingPreset::Balanced;
    const QSize usual(832, 600); // at 416 a box has half its side
    QTest::newRow("large") << balanced << 100.0 << usual << 416;
    QTest::newRow("just large enough") << balanced << 48.0 << usual << 416;
    QTest::newRow("20 pixels") << balanced << 40.0 << usual << 512; // 416 * 24 / 20 = 499.2
    QTest::newRow("tiny") << balanced << 10.0 << usual << 768;
    QTest::newRow("tiny and best") << TrainingPreset::Best << 10.0 << usual << 768;
    QTest::newRow("tiny but quick") << TrainingPreset::Quick << 10.0 << usual << 416;
    // 90 / 2048 * 416 = 18.3 pixels: 416 * 24 / 18.3 = 546
    QTest::newRow("small in a large image") << balanced << 90.0 << QSize(2048, 2048) << 576;
    // 15 / 500 * 416 = 12.5 pixels: 800 would be wanted, but the images have no more than 500.
    QTest::newRow("no more than there is") << balanced << 15.0 << QSize(400, 500) << 512;
    QTest::newRow("in small images") << balanced << 15.0 << QSize(320, 240) << 416;
    QTest::newRow("tiny in small images") << balanced << 8.0 << QSize(320, 240) << 768;
}

void TestTrainingPreset::smallBoxesGetALargerInput()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const double, side);
    QFETCH(const QSize, image);
    TrainingTask task = taskOf(samplesOf(9, side, image));
    task.config.preset = preset;
    QTEST(resolveConfig(task).inputSize, "inputSize");
}

void TestTrainingPreset::aQuarterOfTinyBoxesGetsALargerInput()
{
    TrainingTask task = taskOf(samplesOf(8, 100));
    for (const std::size_t i : {0, 1})
        task.train[i].annotations = {boxOf(1, 16)}; // 8 pixels at 416
    QCOMPARE(resolveConfig(task).inputSize, 416);
    task.train[2].annotations = {boxOf(1, 16)};
    QCOMPARE(resolveConfig(task).inputSize, 640); // 416 * 12 / 8 = 624
    for (const std::size_t i : {1, 2}) // one of six is left that teaches
        task.train[i].annotations.front().difficult = true;
    QCOMPARE(resolveConfig(task).inputSize, 416);
}

void TestTrainingPreset::tilesAreForSmallObjectsInLargeImages_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<double>("side");
    QTest::addColumn<QSize>("image");
    QTest::addColumn<int>("inputSize");
    QTest::addColumn<int>("tileSize");
    const auto balanced = TrainingPreset::Balanced;
    const QSize large(2000, 1500);
    QTest::newRow("an input is enough") << balanced << 90.0 << QSize(2048, 2048) << 0 << 0;
    QTest::newRow("small") << balanced << 30.0 << large << 0 << 960; // 768 * 30 / 24
    QTest::newRow("small but quick") << TrainingPreset::Quick << 30.0 << large << 0 << 0;
    QTest::newRow("not enlarged") << balanced << 20.0 << large << 0 << 768;
    // Six columns of 928, a step of 743 apart, would be needed; five of 960 are 4032 pixels wide.
    QTest::newRow("five by five") << balanced << 10.0 << QSize(4000, 3000) << 0 << 960;
    QTest::newRow("hardly larger") << balanced << 10.0 << QSize(950, 600) << 0 << 0;
    QTest::newRow("a quarter larger") << balanced << 10.0 << QSize(960, 600) << 0 << 768;
    QTest::newRow("smaller input") << balanced << 30.0 << large << 416 << 520; // 416 * 30 / 24
    // 40 / 832 * 320 = 15.4 pixels, but 512 would be enough.
    QTest::newRow("input too small") << balanced << 40.0 << QSize(832, 600) << 320 << 0;
}

void TestTrainingPreset::tilesAreForSmallObjectsInLargeImages()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const double, side);
    QFETCH(const QSize, image);
    QFETCH(const int, inputSize);
    TrainingTask task = taskOf(samplesOf(9, side, image));
    task.config.preset = preset;
    task.config.inputSize = inputSize;
    QTEST(resolveConfig(task).tileSize, "tileSize");
    for (const int chosen : {0, 300}) {
        task.config.tileSize = chosen;
        QCOMPARE(resolveConfig(task).tileSize, chosen);
    }
}

void TestTrainingPreset::patienceFollowsTheEpochs_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("patience");
    QTest::newRow("quick") << TrainingPreset::Quick << 60 << 0;
    QTest::newRow("long") << TrainingPreset::Balanced << 72 << 29; // 28.8
    QTest::newRow("best") << TrainingPreset::Best << 179 << 72; // 71.6
    QTest::newRow("short") << TrainingPreset::Balanced << 12 << 10;
}

void TestTrainingPreset::patienceFollowsTheEpochs()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const int, epochs);
    TrainingTask task = taskOf(samplesOf(9, 100));
    task.config.preset = preset;
    task.config.epochs = epochs;
    QTEST(resolveConfig(task).patience, "patience");
}

void TestTrainingPreset::imagesAreAlsoLookedAtMirrored_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<bool>("mirrors"); // any image to learn from
    QTest::addColumn<bool>("mirrorsAll");
    QTest::addColumn<std::optional<bool>>("chosen");
    QTest::addColumn<bool>("looksMirrored");
    const std::optional<bool> open;
    QTest::newRow("quick") << TrainingPreset::Quick << true << true << open << false;
    QTest::newRow("balanced") << TrainingPreset::Balanced << true << true << open << false;
    QTest::newRow("best") << TrainingPreset::Best << true << true << open << true;
    QTest::newRow("a label forbids it") << TrainingPreset::Best << true << false << open << false;
    QTest::newRow("nothing is mirrored") << TrainingPreset::Best << false << true << open << false;
    QTest::newRow("wanted") << TrainingPreset::Quick << false << false << std::optional(true)
                            << true;
    QTest::newRow("unwanted") << TrainingPreset::Best << true << true << std::optional(false)
                              << false;
}

void TestTrainingPreset::imagesAreAlsoLookedAtMirrored()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const bool, mirrors);
    QFETCH(const bool, mirrorsAll);
    QFETCH(const std::optional<bool>, chosen);
    QFETCH(const bool, looksMirrored);
    TrainingTask task = taskOf(samplesOf(9, 100));
    task.train[4].canMirror = mirrorsAll;
    task.config.preset = preset;
    task.config.horizontalFlip = mirrors;
    task.config.mirroredLook = chosen;
    QCOMPARE(resolveConfig(task).mirroredLook, std::optional(looksMirrored));
    if (!looksMirrored)
        return;
    // What is validated with is learned from in a k-fold only.
    task.config.mirroredLook = {};
    task.config.preset = TrainingPreset::Best;
    task.config.horizontalFlip = true;
    task.train[4].canMirror = true;
    task.validation = samplesOf(2, 100);
    task.validation[1].canMirror = false;
    QCOMPARE(resolveConfig(task).mirroredLook, std::optional(true));
    task.config.folds = 2;
    QCOMPARE(resolveConfig(task).mirroredLook, std::optional(false));
}

void TestTrainingPreset::nothingStaysOpen()
{
    const TrainingConfig resolved = resolveConfig(taskOf({}));
    QVERIFY(resolved.epochs > 0);
    QCOMPARE(resolved.inputSize, 416);
    QCOMPARE(resolved.tileSize, 0);
    QVERIFY(resolved.batchSize > 0);
    QVERIFY(resolved.threads > 0);
    QCOMPARE(resolved.frozenStages, 1);
    QVERIFY(resolved.patience > 0);
    QVERIFY(resolved.mirroredLook.has_value());
    QVERIFY(resolved.validate().isOk());
}

void TestTrainingPreset::whatThePersonChoseStays()
{
    TrainingTask task = taskOf(samplesOf(9, 5));
    task.config.epochs = 7;
    task.config.inputSize = 320;
    task.config.batchSize = 16;
    task.config.frozenStages = 0;
    task.config.patience = 3;
    task.config.threads = 1;
    const TrainingConfig resolved = resolveConfig(task);
    QCOMPARE(resolved.epochs, 7);
    QCOMPARE(resolved.inputSize, 320);
    QCOMPARE(resolved.batchSize, 16);
    QCOMPARE(resolved.frozenStages, 0);
    QCOMPARE(resolved.patience, 3);
    QCOMPARE(resolved.threads, 1);
}

void TestTrainingPreset::theRunEndsInTime_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<double>("secondsPerStep");
    QTest::addColumn<int>("epochs");
    // 80 images are ten steps of 8, so 100 epochs make the thousand of the balanced preset.
    QTest::newRow("ten minutes") << 10 << 6.0 << 9; // an epoch a minute, and something for files
    QTest::newRow("more than enough") << 200 << 6.0 << 100;
    QTest::newRow("too little") << 1 << 60.0 << 1;
    QTest::newRow("speed unknown") << 10 << 0.0 << 100;
}

void TestTrainingPreset::theRunEndsInTime()
{
    QFETCH(const int, minutes);
    QFETCH(const double, secondsPerStep);
    TrainingTask task = taskOf(samplesOf(80, 100));
    task.config.batchSize = 8;
    task.config.minutes = minutes;
    std::optional<TrainingSpeed> speed;
    if (secondsPerStep > 0)
        speed = TrainingSpeed{0, secondsPerStep};
    QTEST(resolveConfig(task, 0, speed).epochs, "epochs");
}

void TestTrainingPreset::aSlowComputerTrainsFewerEpochs_data()
{
    QTest::addColumn<TrainingPreset>("preset");
    QTest::addColumn<double>("secondsPerStep");
    QTest::addColumn<int>("testImages");
    QTest::addColumn<int>("epochs");
    // Of ten steps; 15 minutes are 900 seconds, less some for files.
    const auto balanced = TrainingPreset::Balanced;
    QTest::newRow("fast") << balanced << 0.8 << 0 << 100;
    QTest::newRow("slow") << balanced << 2.0 << 0 << 44;
    QTest::newRow("of twice 500 images") << balanced << 2.0 << 920 << 89;
    QTest::newRow("no fewer than the quick preset") << balanced << 6.0 << 0 << 25;
    QTest::newRow("quick") << TrainingPreset::Quick << 60.0 << 0 << 25;
    QTest::newRow("best") << TrainingPreset::Best << 6.0 << 0 << 250;
}

void TestTrainingPreset::aSlowComputerTrainsFewerEpochs()
{
    QFETCH(const TrainingPreset, preset);
    QFETCH(const double, secondsPerStep);
    QFETCH(const int, testImages);
    QFETCH(const int, epochs);
    TrainingTask task = taskOf(samplesOf(80, 100));
    task.config.batchSize = 8;
    task.config.preset = preset;
    const TrainingSpeed speed{0, secondsPerStep};
    QCOMPARE(resolveConfig(task, testImages, speed).epochs, epochs);
    task.config.folds = 5; // which come on top
    QCOMPARE(resolveConfig(task, testImages, speed).epochs, epochs);
    task.config.epochs = 300;
    QCOMPARE(resolveConfig(task, testImages, speed).epochs, 300);
}

void TestTrainingPreset::aLargerInputHasAsManyEpochsAsTheQuickPreset()
{
    TrainingTask task = taskOf(samplesOf(450, 15, {600, 400}), 30); // tiny boxes, at 608 pixels
    const TrainingSpeed slow{100, 0, 0};
    QCOMPARE(resolveConfig(task, 0, slow).inputSize, 608);
    QCOMPARE(resolveConfig(task, 0, slow).epochs, 7); // 250 steps three times over, of 113 each
    task.config.preset = TrainingPreset::Quick;
    QCOMPARE(resolveConfig(task, 0, slow).epochs, 7);
}

void TestTrainingPreset::fewerEpochsOfSmallerStepsMayTakeLonger()
{
    // Of 125 steps of eight, a minute each; fewer than eight epochs have twice as many steps.
    TrainingTask task = taskOf(samplesOf(1000, 100));
    task.config.minutes = 10;
    const TrainingConfig resolved = resolveConfig(task, 0, TrainingSpeed{0, 0.48});
    QCOMPARE(resolved.epochs, 9);
    QCOMPARE(resolved.batchSize, 8);
}

void TestTrainingPreset::presetsAreEstimated()
{
    TrainingTask task = taskOf(samplesOf(80, 40)); // 20 pixels at 416
    task.config.batchSize = 8;
    task.config.minutes = 1; // which is not asked for here
    const auto estimates = presetEstimates(task, 0, TrainingSpeed{0, 1});
    QCOMPARE(estimates.size(), std::size_t(3));
    QCOMPARE(estimates[0].preset, TrainingPreset::Quick);
    QCOMPARE(estimates[0].epochs, 25);
    QCOMPARE(estimates[0].inputSize, 416);
    QCOMPARE(qRound(estimates[0].seconds), 250); // a second a step; 0.16 for 40 megapixels of files
    QCOMPARE(estimates[1].preset, TrainingPreset::Balanced);
    QCOMPARE(estimates[1].epochs, 89); // of the usual 100, see aSlowComputerTrainsFewerEpochs()
    QCOMPARE(estimates[1].inputSize, 512);
    QCOMPARE(qRound(estimates[1].seconds), 890);
    QCOMPARE(estimates[2].preset, TrainingPreset::Best);
    QCOMPARE(estimates[2].epochs, 250);
    QCOMPARE(qRound(estimates[2].seconds), 2500);
}

void TestTrainingPreset::unlikeSetsAreServedInTime_data()
{
    QTest::addColumn<int>("labels");
    QTest::addColumn<QSize>("image");
    QTest::addColumn<double>("side"); // of the usual box
    QTest::addColumn<int>("inputSize");
    QTest::addColumn<int>("tileSize");
    QTest::addColumn<int>("epochs"); // 450 images are 113 steps of 4
    // 2700 steps for 27 labels
    QTest::newRow("logos") << 27 << QSize(640, 480) << 150.0 << 416 << 0 << 24;
    // 22.3 pixels at 416, so 448; 1200 steps
    QTest::newRow("chess") << 12 << QSize(2048, 1371) << 110.0 << 448 << 0 << 11;
    QTest::newRow("cards") << 6 << QSize(416, 416) << 90.0 << 416 << 0 << 10;
    QTest::newRow("scratches") << 6 << QSize(200, 200) << 60.0 << 416 << 0 << 10;
    // 19.5 pixels at 416, 24 at 512
    QTest::newRow("plates in 720p") << 1 << QSize(1280, 720) << 60.0 << 512 << 0 << 10;
    // 15 pixels is what there is
    QTest::newRow("masks") << 2 << QSize(600, 400) << 15.0 << 608 << 0 << 10;
    // 7.5 pixels at 768, 10 in tiles of as many
    QTest::newRow("aerial cars") << 1 << QSize(1024, 1024) << 10.0 << 768 << 768 << 10;
}

void TestTrainingPreset::unlikeSetsAreServedInTime()
{
    QFETCH(const int, labels);
    QFETCH(const QSize, image);
    QFETCH(const double, side);
    TrainingTask task = taskOf(samplesOf(450, side, image), labels);
    task.validation = samplesOf(50, side, image);
    const TrainingTask open = task;
    task.config = resolveConfig(open);
    QTEST(task.config.inputSize, "inputSize");
    QTEST(task.config.tileSize, "tileSize");
    QTEST(task.config.epochs, "epochs");
    // Some 24 images a second at 416 pixels, as two cores learn in float32, and 70 looked at.
    const TrainingSpeed usual{0.24, 0.01, 0.08};
    QVERIFY(estimatedSeconds(task, 50, usual) <= 15 * 60);
    QCOMPARE(resolveConfig(open, 50, usual).epochs, task.config.epochs);
    // A third as fast: old or virtual ones.
    const TrainingSpeed slow{0.72, 0.03, 0.24};
    task.config = resolveConfig(open, 50, slow);
    const double minutes = estimatedSeconds(task, 50, slow) / 60;
    QVERIFY2(minutes <= presetMinutes(open, 50), qPrintable(QString::number(minutes)));
}

QTEST_GUILESS_MAIN(TestTrainingPreset)
#include "tst_trainingpreset.moc"
