// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingtask.h"

#include <cstdint>
#include <span>
#include <vector>

namespace boxwright::detail {

/// One image of a batch.
struct PlannedImage
{
    std::vector<size_t> samples; ///< one, or the four that a mosaic is made of
    std::uint64_t seed = 0; ///< of its augmentation
};

/// Which images make up a batch, and how large they are shown.
struct BatchPlan
{
    int side = 0;
    std::vector<PlannedImage> images;
};

/// TrainingSample::repeats of each.
std::vector<double> repeatsOf(std::span<const TrainingSample> samples);

/// How often an epoch (from 1) shows a sample, so that e epochs show it floor(repeats * e) times.
/// Repeat factors: Gupta, Dollár and Girshick 2019, "LVIS", section 4; there the fraction is
/// drawn anew each epoch, here it is spread evenly.
int occurrences(double repeats, int epoch);

/// Batches from `firstEpoch` to `lastEpoch`, both included; epochs may differ by their repeats.
int countSteps(const TrainingConfig& config, std::span<const double> repeats, int firstEpoch,
               int lastEpoch);

/// The batches of one epoch: every sample as often as it occurs, in an order that the seed and
/// the epoch decide. The side varies from batch to batch until the last three epochs, which show
/// the size that the model will be used at. With config.mosaic half of the images are mosaics of
/// the sample and three others of the epoch, until the last quarter of the epochs (as in YOLOX,
/// Ge et al. 2021, section 2.1, since no image that the model will see looks like that).
std::vector<BatchPlan> planEpoch(const TrainingConfig& config, std::span<const double> repeats,
                                 int epoch);

} // namespace boxwright::detail
