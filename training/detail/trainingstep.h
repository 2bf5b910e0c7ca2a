// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/adamw.h"
#include "training/detail/batchloader.h"
#include "training/detail/checkpoint.h"
#include "training/detail/computethreads.h"
#include "training/detail/detectionloss.h"
#include "training/detail/detectornetwork.h"
#include "training/detail/networklayout.h"

#include <memory>
#include <span>
#include <stop_token>

namespace boxwright::detail {

/// Normalised input of the network, [images, 3, side, side] in channels_last.
torch::Tensor makeInput(std::span<const cv::Mat> squares, torch::ScalarType type);

/// The rows of `image` in maps that are float32 and channels_last.
HeadView viewOf(const HeadMaps& heads, int64_t image);

/// Pixels that go through the network at once: eight images at the largest size that a run at
/// 416 shows. More are taken in parts, so that memory stays bounded.
inline constexpr int64_t kPixelsAtOnce = 8 * 448 * 448;

struct StepOutcome
{
    LossSums losses; ///< means over the targets of the batch
    double gradientNorm = 0;
    bool isDone = false; ///< false: nothing was changed, since a number was not finite
    bool isStopped = false; ///< nothing was changed, since it was asked to stop
};

/// Learns from batches: network, where it began, its average, optimizer and learning rate schedule.
class TrainingStep
{
public:
    /// `type`: of the arithmetic in the convolutions, float32 or bfloat16.
    TrainingStep(DetectorNetwork network, int totalSteps, torch::ScalarType type,
                 int frozenStages = kUsualFrozenStages, int64_t pixelsAtOnce = kPixelsAtOnce);

    /// Teaches the same however many parts the batch is taken in. `stop` is looked at before each
    /// part of a batch that is too large to be taken at once.
    StepOutcome learn(const Batch& batch, const std::stop_token& stop = {});
    void halveRate() { m_rateScale /= 2; }
    /// Whether a step has changed the weights yet.
    bool hasLearned() const { return m_optimizer.steps() > 0; }

    LearnerState state() const;
    /// Goes on as the step would have that `state` is from, given the same settings. Errors:
    /// InvalidFormat (of other settings); some of the weights may be taken by then.
    Result<void> restore(const LearnerState& state);

    const DetectorNetwork& network() const { return m_network; }
    /// The threads it computes in, for use between the steps.
    ComputeThreads& threads() { return *m_threads; }
    /// What is evaluated and kept: the averaged weights, those of the backbone a tenth of the way
    /// back to where they began (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
    DetectorNetwork keptNetwork() const;

private:
    struct Share;
    DetectorNetwork workingCopy() const;
    LossSums addGradients(const DetectorNetwork& working, std::span<const AugmentedImage> images);
    Share learnShare(const DetectorNetwork& working, std::span<const AugmentedImage> images) const;
    double rateFactor() const;

    DetectorNetwork m_network;
    DetectorNetwork m_start; ///< of which only the backbone is used
    DetectorNetwork m_average;
    int m_frozenStages;
    int64_t m_pixelsAtOnce;
    AdamW m_optimizer;
    int m_totalSteps;
    int m_step = 0;
    double m_rateScale = 1;
    torch::ScalarType m_type;
    std::unique_ptr<ComputeThreads> m_threads;
};

} // namespace boxwright::detail
