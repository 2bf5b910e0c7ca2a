// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/targetassignment.h"

#include <array>
#include <vector>

namespace boxwright::detail {

/// Sums over the points of one image, already weighted against each other; to be divided by the
/// sum of the target weights of the batch.
struct LossSums
{
    double score = 0; ///< varifocal
    double box = 0; ///< GIoU
    double distribution = 0; ///< distribution focal
    double targets = 0; ///< sum of the target weights

    double total() const { return score + box + distribution; }
    LossSums& operator+=(const LossSums& other);
};

/// The loss of one image and its derivative by every value of the head, written to `gradients`
/// (laid out as the heads). Written out by hand since a chain of tensor operations over all
/// points took a tenth of a training step; the test compares it with automatic differentiation.
LossSums detectionLoss(const HeadView& heads, int classes, const std::vector<TruthBox>& truths,
                       const std::array<float*, kStrides.size()>& gradients);

} // namespace boxwright::detail
