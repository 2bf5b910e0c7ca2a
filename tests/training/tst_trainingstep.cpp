// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/networklayout.h"
#include "training/detail/torchruntime.h"
#include "training/detail/trainingstep.h"

#include <QTest>

using namespace boxwright::detail;

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
        QVERIFY(isSame(resumed.average(), whole.average()));
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
