// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
};

QTEST_GUILESS_MAIN(TestTrainingStep)
#include "tst_trainingstep.moc"
