// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/networklayout.h"
#include "training/detail/torchruntime.h"
#include "training/detail/trainingstep.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace boxwright::detail;
using namespace Qt::StringLiterals;

namespace {

Batch batchOf(int count, int side)
{
    Batch batch{side, {}};
    for (int i = 0; i < count; ++i) {
        AugmentedImage image{cv::Mat(side, side, CV_8UC3, cv::Scalar(20 * i, 90, 120)), {}};
        image.truths.push_back({{10, 10, 60, 60}, 0, false});
        batch.images.push_back(image);
    }
    return batch;
}

/// Three images without two places that look alike, so that rounding does not decide which points
/// learn a box; the last one shows nothing.
Batch unevenBatch(int side)
{
    Batch batch = batchOf(3, side);
    cv::RNG random(7);
    for (AugmentedImage& image : batch.images)
        random.fill(image.pixels, cv::RNG::UNIFORM, cv::Scalar::all(0), cv::Scalar::all(256));
    batch.images[0].truths.push_back({{62, 70, 120, 124}, 0, false});
    batch.images[2].truths.clear();
    return batch;
}

DetectorNetwork randomNetwork(std::uint64_t seed)
{
    torch::Generator random = at::detail::createCPUGenerator(seed);
    DetectorNetwork network(1);
    network.randomise(random);
    return network;
}

std::vector<torch::Tensor> weightsOf(const DetectorNetwork& network)
{
    std::vector<torch::Tensor> weights;
    for (const DetectorNetwork::Convolution& convolution : network.convolutions())
        weights.push_back(convolution.weight.clone());
    return weights;
}

/// How far `a` is from `b`, all weights as one vector.
double differenceOf(const std::vector<torch::Tensor>& a, const std::vector<torch::Tensor>& b)
{
    double squares = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const double length = (a[i] - b[i]).norm().item<double>();
        squares += length * length;
    }
    return std::sqrt(squares);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-3 * std::abs(b);
}

bool isSame(const DetectorNetwork& a, const DetectorNetwork& b)
{
    for (size_t i = 0; i < a.convolutions().size(); ++i) {
        if (!torch::equal(a.convolutions()[i].weight, b.convolutions()[i].weight)
            || !torch::equal(a.convolutions()[i].bias, b.convolutions()[i].bias))
            return false;
    }
    return true;
}

torch::Tensor lastBias(const TrainingStep& step)
{
    return step.network().convolutions().back().bias.detach().clone();
}

} // namespace

class TestTrainingStep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStoppedStepChangesNothing()
    {
        torch::manual_seed(1);
        TrainingStep step(DetectorNetwork(1), 10, torch::kFloat32);
        const torch::Tensor before = lastBias(step);
        std::stop_source stop;
        stop.request_stop();
        const StepOutcome stopped = step.learn(batchOf(2, 128), stop.get_token());
        QVERIFY(stopped.isStopped && !stopped.isDone);
        QVERIFY(torch::equal(lastBias(step), before));
        const StepOutcome learned = step.learn(batchOf(2, 128));
        QVERIFY(learned.isDone && !learned.isStopped);
        QVERIFY(!torch::equal(lastBias(step), before));
    }

    void partsOfABatchTeachAsTheWhole_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("imagesAtOnce");
        QTest::newRow("image by image") << 1 << 1;
        QTest::newRow("side by side") << 3 << 3;
        QTest::newRow("two side by side, then one") << 2 << 2;
    }
    void partsOfABatchTeachAsTheWhole()
    {
        QFETCH(const int, threads);
        QFETCH(const int, imagesAtOnce);
        constexpr int kSide = 128;
        const Batch batch = unevenBatch(kSide);
        setComputeThreads(1);
        TrainingStep whole(randomNetwork(1), 10, torch::kFloat32);
        setComputeThreads(threads);
        TrainingStep parts(randomNetwork(1), 10, torch::kFloat32, kUsualFrozenStages,
                           int64_t(imagesAtOnce) * kSide * kSide);
        const std::vector<torch::Tensor> start = weightsOf(whole.network());
        const StepOutcome expected = whole.learn(batch);
        const StepOutcome found = parts.learn(batch);
        setComputeThreads(1);
        QVERIFY(expected.isDone && found.isDone);
        QVERIFY(isNear(found.losses.score, expected.losses.score));
        QVERIFY(isNear(found.losses.box, expected.losses.box));
        QVERIFY(isNear(found.losses.distribution, expected.losses.distribution));
        QVERIFY(isNear(found.losses.targets, expected.losses.targets));
        QVERIFY(isNear(found.gradientNorm, expected.gradientNorm));
        // A first step goes by the signs of the gradients, those of the smallest by rounding.
        const std::vector<torch::Tensor> learned = weightsOf(whole.network());
        QVERIFY(differenceOf(weightsOf(parts.network()), learned)
                < 0.05 * differenceOf(learned, start));
    }

    void aLossThatIsNotANumberChangesNothing()
    {
        DetectorNetwork network = randomNetwork(1); // whose tensors the step works on
        TrainingStep step(network, 10, torch::kFloat32);
        QVERIFY(step.learn(batchOf(2, 128)).isDone);
        network.convolutions().back().bias[0].fill_(std::numeric_limits<float>::infinity());
        const LearnerState before = step.state();
        const StepOutcome outcome = step.learn(batchOf(2, 128));
        QVERIFY(!std::isfinite(outcome.losses.total()));
        QVERIFY(!outcome.isDone && !outcome.isStopped);
        const LearnerState after = step.state();
        QVERIFY(after.tensors.tensors
                == before.tensors.tensors); // weights, start, average, moments
        QCOMPARE(after.optimizerSteps, 1);
        QCOMPARE(after.step, before.step + 1); // the rate goes its way all the same
    }

    void frozenStagesDoNotChangeAndOthersDo_data()
    {
        QTest::addColumn<int>("stages");
        QTest::addColumn<int>("convolutions");
        // The stem, and per block in, out and two per tiny block, of which there are 1, 2, 2, 3.
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 5;
        QTest::newRow("two") << 2 << 11;
        QTest::newRow("three") << 3 << 17;
        QTest::newRow("the whole backbone") << 4 << 25;
    }
    void frozenStagesDoNotChangeAndOthersDo()
    {
        QFETCH(const int, stages);
        QFETCH(const int, convolutions);
        QCOMPARE(frozenConvolutions(stages), convolutions);
        TrainingStep step(randomNetwork(1), 10, torch::kFloat32, stages);
        const std::vector<torch::Tensor> before = weightsOf(step.network());
        QVERIFY(step.learn(batchOf(2, 128)).isDone);
        const std::vector<torch::Tensor> after = weightsOf(step.network());
        for (size_t i = 0; i < before.size(); ++i)
            QCOMPARE(torch::equal(after[i], before[i]), int(i) < convolutions);
    }

    void goesOnFromItsState()
    {
        setComputeThreads(1);
        TrainingStep whole(randomNetwork(1), 10, torch::kFloat32);
        QVERIFY(!whole.hasLearned());
        whole.learn(batchOf(2, 128));
        whole.halveRate();
        whole.learn(batchOf(3, 160));
        const LearnerState state = whole.state();
        QCOMPARE(state.step, 2);
        QCOMPARE(state.rateScale, 0.5);

        TrainingStep resumed(randomNetwork(2), 10, torch::kFloat32);
        QVERIFY(resumed.restore(state));
        QVERIFY(resumed.hasLearned());
        whole.learn(batchOf(3, 128));
        resumed.learn(batchOf(3, 128));
        QVERIFY(isSame(resumed.network(), whole.network()));
        QVERIFY(isSame(resumed.keptNetwork(), whole.keptNetwork()));
    }

    void ofTheBackboneATenthOfTheStartIsKept()
    {
        const DetectorNetwork start = randomNetwork(1);
        TrainingStep step(randomNetwork(1), 10, torch::kFloat32);
        QVERIFY(step.learn(batchOf(2, 128)).isDone);
        QVERIFY(step.learn(batchOf(2, 128)).isDone);
        DetectorNetwork average(1);
        QVERIFY(average.load(step.state().tensors, u"average."_s));
        const DetectorNetwork kept = step.keptNetwork();
        constexpr size_t kBackbone = 25; // convolutions, as above
        for (size_t i = 0; i < kept.convolutions().size(); ++i) {
            const auto& [weight, bias, stride] = average.convolutions()[i];
            const double share = i < kBackbone ? 0.1 : 0;
            const auto& from = start.convolutions()[i];
            QVERIFY(torch::allclose(kept.convolutions()[i].weight,
                                    (1 - share) * weight + share * from.weight));
            QVERIFY(torch::allclose(kept.convolutions()[i].bias,
                                    (1 - share) * bias + share * from.bias));
        }
        // The last of the backbone has learned, so that it makes a difference.
        QVERIFY(!torch::allclose(kept.convolutions()[kBackbone - 1].weight,
                                 average.convolutions()[kBackbone - 1].weight));
    }

    void theStateOfOtherSettingsIsRefused()
    {
        const LearnerState state = TrainingStep(randomNetwork(1), 10, torch::kFloat32).state();
        TrainingStep moreFrozen(randomNetwork(1), 10, torch::kFloat32, 2);
        QVERIFY(!moreFrozen.restore(state));
        TrainingStep moreClasses(DetectorNetwork(2), 10, torch::kFloat32);
        QVERIFY(!moreClasses.restore(state));
    }
};

QTEST_GUILESS_MAIN(TestTrainingStep)
#include "tst_trainingstep.moc"
