// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "training/detail/boxcoding.h"

#include <vector>

namespace boxwright::detail {

struct Candidate
{
    CornerBox box;
    float score = 0; ///< 0..1
    int label = 0; ///< class index
};

/// Every (point, class) pair whose score is over `minimumScore`.
std::vector<Candidate> decodeCandidates(const HeadView& heads, int classes, float minimumScore);

/// By descending score, equal scores in the order given.
void sortByScore(std::vector<Candidate>& candidates);

/// Leaves one box for each object, as settings.suppression says; as sorted by score, at most
/// settings.maximumPerImage and settings.maximumPerLabel. The soft kinds are those of Bodla et al.
/// 2017, "Soft-NMS", section 3, the Gaussian with their sigma of 0.5; boxes whose score falls to
/// settings.minimumScore go.
std::vector<Candidate> suppress(std::vector<Candidate> candidates,
                                const DetectionSettings& settings);

} // namespace boxwright::detail
