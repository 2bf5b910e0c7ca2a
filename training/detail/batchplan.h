// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingconfig.h"

#include <cstdint>
#include <vector>

namespace boxwright::detail {

/// Which images make up a batch, and how large they are shown.
struct BatchPlan
{
    int epoch = 1; ///< from 1
    int side = 0;
    std::vector<size_t> samples;
};

/// The batches of one epoch: every sample once, in an order that the seed and the epoch decide.
/// The side varies from batch to batch until the last three epochs, which show the size that
/// the model will be used at.
std::vector<BatchPlan> planEpoch(const TrainingConfig& config, size_t samples, int epoch);

} // namespace boxwright::detail
