// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// Greedy suppression within each class: a box goes when its overlap with a better one that
/// stays is over `overlapThreshold`. By descending score, equal scores in the order given;
/// `maximum` > 0 keeps that many in all, `maximumPerClass` > 0 that many of each class.
std::vector<Candidate> suppress(std::vector<Candidate> candidates, float overlapThreshold,
                                int maximum, int maximumPerClass = 0);

} // namespace boxwright::detail
