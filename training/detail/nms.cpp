// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/nms.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace boxwright::detail {

std::vector<Candidate> decodeCandidates(const HeadView& heads, int classes, float minimumScore)
{
    // Comparing logits spares the exponential for the many points that see nothing.
    const float minimumLogit = std::log(minimumScore / (1 - minimumScore));
    std::vector<Candidate> candidates;
    for (const HeadLevel& level : heads) {
        const int channels = classes + kBoxChannels;
        for (int point = 0; point < level.points(); ++point) {
            const float* const values = level.values + qsizetype(point) * channels;
            for (int label = 0; label < classes; ++label) {
                if (values[label] <= minimumLogit)
                    continue;
                const float score = 1 / (1 + std::exp(-values[label]));
                candidates.push_back({decodeBox(level, point, values + classes), score, label});
            }
        }
    }
    return candidates;
}

std::vector<Candidate> suppress(std::vector<Candidate> candidates, float overlapThreshold,
                                int maximum, int maximumPerClass)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    std::vector<Candidate> kept;
    std::map<int, std::vector<CornerBox>> keptOf;
    for (const Candidate& candidate : candidates) {
        if (maximum > 0 && kept.size() >= size_t(maximum))
            break;
        std::vector<CornerBox>& better = keptOf[candidate.label];
        if (maximumPerClass > 0 && better.size() >= size_t(maximumPerClass))
            continue;
        const bool isDouble = std::any_of(better.begin(), better.end(), [&](const CornerBox& box) {
            return overlap(box, candidate.box) > overlapThreshold;
        });
        if (isDouble)
            continue;
        better.push_back(candidate.box);
        kept.push_back(candidate);
    }
    return kept;
}

} // namespace boxwright::detail
