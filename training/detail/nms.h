// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "training/detail/boxcoding.h"

#include <span>
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

/// Leaves one box for each object, as settings.suppression says; as sorted by score, at most
/// settings.maximumPerImage and settings.maximumPerLabel. The soft kinds are those of Bodla et al.
/// 2017, "Soft-NMS", section 3, the Gaussian with their sigma of 0.5; boxes whose score falls to
/// settings.minimumScore go.
std::vector<Candidate> suppress(std::vector<Candidate> candidates,
                                const DetectionSettings& settings);

/// Box voting (Gidaris and Komodakis 2015, "Object detection via a multi-region and semantic
/// segmentation-aware CNN model", section 4): each of `kept`, of what suppress() leaves of
/// `candidates`, moves to the mean, weighted by scores, of the candidates of its label that overlap
/// it by at least IoU 0.8. Neighbouring points see the same edges with errors of their own.
void vote(std::vector<Candidate>& kept, std::span<const Candidate> candidates);

} // namespace boxwright::detail
