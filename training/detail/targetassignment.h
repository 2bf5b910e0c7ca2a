// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/boxcoding.h"

#include <optional>
#include <vector>

namespace boxwright::detail {

/// A box to learn, in pixels of the network's input.
struct TruthBox
{
    CornerBox box;
    int label = 0; ///< class index
    bool isIgnored = false; ///< neither an example nor a counter-example: difficult or crowd
};

/// What one point has to learn.
struct PointTarget
{
    int level = 0;
    int point = 0;
    int truth = 0; ///< index into the truths
    float weight = 0; ///< 0..1: the score it should give, and how much its box counts
};

/// Task-aligned assignment for one image. Each truth takes the 13 points inside it with the best
/// score x IoU^6 (the nearest point when none is inside); a point wanted by several goes to the
/// one it overlaps most. Weights are that alignment, scaled so that a truth's best point gets
/// its best IoU.
std::vector<PointTarget> assignTargets(const HeadView& heads, int classes,
                                       const std::vector<TruthBox>& truths);

} // namespace boxwright::detail
