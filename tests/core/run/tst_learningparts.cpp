// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/learningparts.h"
#include "core/run/trainingestimate.h"
#include "core/run/trainingpreset.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "handmadesamples.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// 16 images of the label 1 and 4 of the label 2, in turn.
std::vector<TrainingSample> twentySamples()
{
    std::vector<TrainingSample> samples;
    samples.reserve(20);
    for (int i = 0; i < 20; ++i)
        samples.push_back(sampleOf({i % 5 == 0 ? 2 : 1}));
    return samples;
}

int countWith(int label, const LearningPart& part, const std::vector<TrainingSample>& train)
{
    return static_cast<int>(
        std::count_if(part.samples.begin(), part.samples.end(), [&](std::size_t sample) {
            return train[sample].annotations.front().label == LabelId(label);
        }));
}

TrainingPlan planOf(std::vector<TrainingSample> train, const TrainingConfig& config)
{
    TrainingPlan plan;
    plan.task = taskOf(std::move(train), 2);
    plan.task.validation = samplesOf(4, 100);
    plan.testImages = 5;
    plan.task.config = config;
    plan.task.config = resolveConfig(plan.task, plan.testImages);
    return plan;
}

} // namespace

class TestLearningParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPartContainsTheSmallerOnes()
    {
        const auto train = twentySamples();
        const auto parts = nestedParts(train, {}, {1, 0.25, 0.5, 0.25}, 1);
        QCOMPARE(parts.size(), std::size_t(3));
        QCOMPARE(parts[0].share, 0.25);
        QCOMPARE(parts[0].samples.size(), std::size_t(5));
        QCOMPARE(parts[1].samples.size(), std::size_t(10));
        QCOMPARE(parts[2].samples.size(), std::size_t(20));
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
            QVERIFY(std::includes(parts[i + 1].samples.begin(), parts[i + 1].samples.end(),
                                  parts[i].samples.begin(), parts[i].samples.end()));
        }
        QCOMPARE(parts[2].samples.front(), std::size_t(0));
        QCOMPARE(parts[2].samples.back(), std::size_t(19));
    }

    void onlyTheSeedChooses()
    {
        const auto train = twentySamples();
        const auto first = nestedParts(train, {}, {0.25, 1}, 1).front().samples;
        QVERIFY(nestedParts(train, {}, {0.25, 1}, 1).front().samples == first);
        bool isAnother = false;
        for (std::uint64_t seed = 2; seed < 8; ++seed)
            isAnother |= nestedParts(train, {}, {0.25, 1}, seed).front().samples != first;
        QVERIFY(isAnother);
    }

    void labelsComeInStep()
    {
        const auto train = twentySamples();
        for (std::uint64_t seed = 1; seed < 6; ++seed) {
            const auto parts = nestedParts(train, {}, {0.1, 0.25, 0.5}, seed);
            QCOMPARE(countWith(2, parts[0], train), 1); // of two: each label has one
            QCOMPARE(countWith(2, parts[1], train), 1);
            QCOMPARE(countWith(1, parts[1], train), 4);
            QCOMPARE(countWith(2, parts[2], train), 2);
        }
    }

    void emptyImagesComeInStepToo()
    {
        std::vector<TrainingSample> train = samplesOf(10, 100);
        for (int i = 0; i < 10; ++i)
            train.push_back(sampleOf({}));
        const auto parts = nestedParts(train, {}, {0.05, 0.5}, 3);
        QCOMPARE(parts[0].samples.size(), std::size_t(1));
        QVERIFY(parts[0].samples.front() < 10); // with a box to learn from
        const auto& half = parts[1].samples;
        QCOMPARE(std::count_if(half.begin(), half.end(), [](std::size_t i) { return i < 10; }), 5);
    }

    void whatBelongsTogetherStaysTogether()
    {
        const auto train = samplesOf(8, 100);
        const std::vector<QString> groups{u"a"_s, u"a"_s, u"a"_s, u"a"_s, {}, {}, {}, {}};
        for (std::uint64_t seed = 1; seed < 9; ++seed) {
            const auto part = nestedParts(train, groups, {0.25, 1}, seed).front().samples;
            const auto together =
                std::count_if(part.begin(), part.end(), [](std::size_t i) { return i < 4; });
            QVERIFY(together == 0 || together == 4);
        }
    }

    void partsOfTheSameImagesAreOne()
    {
        // A quarter and a half of two images are one, three quarters and all are two.
        const auto parts = nestedParts(samplesOf(2, 100), {}, usualShares(), 1);
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0].share, 0.5);
        QCOMPARE(parts[1].share, 1.0);
    }

    void aPartIsTrainedAsAProjectOfItsSize()
    {
        const TrainingConfig chosen;
        TrainingPlan plan = planOf(samplesOf(400, 100), chosen);
        plan.task.config.inputSize = 640;
        plan.task.train.front().repeats = 3;
        const auto parts = nestedParts(plan.task.train, {}, {0.25, 1}, 1);
        const TrainingTask part = partTask(plan, chosen, parts[0], {});
        QCOMPARE(part.train.size(), std::size_t(100));
        QCOMPARE(part.validation.size(), std::size_t(4));
        QCOMPARE(part.labels.size(), std::size_t(2));
        QCOMPARE(part.config.inputSize, 640);
        QVERIFY(part.config.epochs > plan.task.config.epochs);
        for (const TrainingSample& sample : part.train)
            QCOMPARE(sample.repeats, 1.0); // one label is not rare
        const TrainingTask whole = partTask(plan, chosen, parts[1], {});
        QCOMPARE(whole.config.epochs, plan.task.config.epochs);
        QCOMPARE(whole.train.front().repeats, 3.0);
    }

    void aPartIsLookedAtAsTheWholeIs_data()
    {
        QTest::addColumn<double>("side"); // of the boxes
        QTest::addColumn<int>("tileSize"); // of the whole
        QTest::newRow("in tiles, where alone it would be whole") << 100.0 << 640;
        QTest::newRow("whole, where alone it would be in tiles") << 8.0 << 0;
    }
    void aPartIsLookedAtAsTheWholeIs()
    {
        QFETCH(const double, side);
        QFETCH(const int, tileSize);
        const TrainingConfig chosen;
        TrainingPlan plan = planOf(samplesOf(40, side, {1600, 1200}), chosen);
        QCOMPARE(plan.task.config.tileSize > 0, tileSize == 0);
        plan.task.config.tileSize = tileSize;
        plan.task.config.mirroredLook = true;
        for (const LearningPart& part : nestedParts(plan.task.train, {}, usualShares(), 1)) {
            const TrainingConfig config = partTask(plan, chosen, part, {}).config;
            QCOMPARE(config.tileSize, tileSize);
            QCOMPARE(config.mirroredLook, std::optional(true)); // alone it would not
        }
    }

    void chosenEpochsAreThoseOfEachPart()
    {
        TrainingConfig chosen;
        chosen.epochs = 7;
        const TrainingPlan plan = planOf(samplesOf(40, 100), chosen);
        for (const LearningPart& part : nestedParts(plan.task.train, {}, usualShares(), 1))
            QCOMPARE(partTask(plan, chosen, part, {}).config.epochs, 7);
    }

    void theTimeIsThatOfAllTrainings()
    {
        TrainingConfig chosen;
        chosen.epochs = 10;
        const TrainingPlan plan = planOf(samplesOf(40, 100), chosen);
        const TrainingSpeed speed{1, 0, 0};
        // A quarter, a half, three quarters and all of the same epochs: 2.5 times the whole, but
        // for decoding the four validation images each time.
        const double whole = estimatedSeconds(plan.task, plan.testImages, speed);
        const double all = learningCurveSeconds(plan, chosen, speed);
        QVERIFY2(std::abs(all / whole - 2.5) < 0.05, qPrintable(QString::number(all / whole)));
    }
};

QTEST_GUILESS_MAIN(TestLearningParts)
#include "tst_learningparts.moc"
