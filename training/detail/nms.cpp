// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/nms.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace boxwright::detail {

namespace {

constexpr float kSoftness = 0.5F; ///< sigma of the Gaussian
constexpr float kVotingOverlap = 0.8F;

/// By descending score, equal scores in the order given.
void sortByScore(std::vector<Candidate>& candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
}

bool isReached(int maximum, size_t count)
{
    return maximum > 0 && count >= size_t(maximum);
}

/// Of candidates by descending score.
std::vector<Candidate> dropOverlapping(const std::vector<Candidate>& candidates,
                                       const DetectionSettings& settings)
{
    const bool isAcross = settings.suppression == Suppression::AcrossLabels;
    const auto threshold = float(settings.overlapThreshold);
    std::vector<Candidate> kept;
    std::map<int, size_t> keptOf;
    std::map<int, std::vector<CornerBox>> rivals; // by label, or all together
    for (const Candidate& candidate : candidates) {
        if (isReached(settings.maximumPerImage, kept.size()))
            break;
        if (isReached(settings.maximumPerLabel, keptOf[candidate.label]))
            continue;
        std::vector<CornerBox>& better = rivals[isAcross ? 0 : candidate.label];
        const bool isDouble = std::any_of(better.begin(), better.end(), [&](const CornerBox& box) {
            return overlap(box, candidate.box) > threshold;
        });
        if (isDouble)
            continue;
        better.push_back(candidate.box);
        ++keptOf[candidate.label];
        kept.push_back(candidate);
    }
    return kept;
}

float softFactor(float overlap, const DetectionSettings& settings)
{
    if (settings.suppression == Suppression::SoftGaussian)
        return std::exp(-overlap * overlap / kSoftness);
    return overlap > float(settings.overlapThreshold) ? 1 - overlap : 1;
}

/// The best of a label lowers those that overlap it, then the best of the others does, and so on.
void lowerOverlapping(std::vector<Candidate>& candidates, const DetectionSettings& settings)
{
    size_t kept = 0;
    while (kept < candidates.size() && !isReached(settings.maximumPerLabel, kept)) {
        const auto next = candidates.begin() + qsizetype(kept);
        const auto best =
            std::max_element(next, candidates.end(), [](const Candidate& a, const Candidate& b) {
                return a.score < b.score;
            });
        if (best->score <= float(settings.minimumScore))
            break;
        std::rotate(next, best, best + 1); // equal ones keep their order
        for (auto other = next + 1; other != candidates.end(); ++other)
            other->score *= softFactor(overlap(next->box, other->box), settings);
        ++kept;
    }
    candidates.resize(kept);
}

std::vector<Candidate> lowerWithinLabels(const std::vector<Candidate>& candidates,
                                         const DetectionSettings& settings)
{
    std::map<int, std::vector<Candidate>> byLabel;
    for (const Candidate& candidate : candidates)
        byLabel[candidate.label].push_back(candidate);
    std::vector<Candidate> kept;
    for (auto& [label, ofLabel] : byLabel) {
        lowerOverlapping(ofLabel, settings);
        kept.insert(kept.end(), ofLabel.begin(), ofLabel.end());
    }
    sortByScore(kept);
    if (isReached(settings.maximumPerImage, kept.size()))
        kept.resize(size_t(settings.maximumPerImage));
    return kept;
}

bool isLeftOf(const Candidate& a, const Candidate& b)
{
    return a.box.left < b.box.left;
}

/// Of `rivals`, by their left edges, those that can overlap `kept` enough to vote: two boxes whose
/// left edges are a share s of a width apart have an IoU of 1 / (1 + s) at most.
std::span<const Candidate> rivalsInReach(const Candidate& kept,
                                         const std::vector<Candidate>& rivals)
{
    constexpr float kReach = 1 / kVotingOverlap - 1;
    const float reach = kReach * (kept.box.right - kept.box.left);
    Candidate edge;
    edge.box.left = kept.box.left - reach;
    const auto first = std::lower_bound(rivals.begin(), rivals.end(), edge, isLeftOf);
    edge.box.left = kept.box.left + reach;
    return {first, std::upper_bound(first, rivals.end(), edge, isLeftOf)};
}

/// `rivals`: of its label, by their left edges.
CornerBox votedPlace(const Candidate& kept, const std::vector<Candidate>& rivals)
{
    float weight = 0;
    CornerBox sum{};
    for (const Candidate& rival : rivalsInReach(kept, rivals)) {
        if (overlap(rival.box, kept.box) < kVotingOverlap)
            continue;
        weight += rival.score;
        sum.left += rival.score * rival.box.left;
        sum.top += rival.score * rival.box.top;
        sum.right += rival.score * rival.box.right;
        sum.bottom += rival.score * rival.box.bottom;
    }
    // It is a candidate itself, but a box without area overlaps nothing.
    return weight > 0
        ? CornerBox{sum.left / weight, sum.top / weight, sum.right / weight, sum.bottom / weight}
        : kept.box;
}

} // namespace

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

std::vector<Candidate> suppress(std::vector<Candidate> candidates,
                                const DetectionSettings& settings)
{
    switch (settings.suppression) {
    case Suppression::SoftLinear:
    case Suppression::SoftGaussian:
        return lowerWithinLabels(candidates, settings);
    case Suppression::PerLabel:
    case Suppression::AcrossLabels:
        break;
    }
    sortByScore(candidates);
    return dropOverlapping(candidates, settings);
}

void vote(std::vector<Candidate>& kept, std::span<const Candidate> candidates)
{
    std::map<int, std::vector<Candidate>> byLabel;
    for (const Candidate& candidate : candidates)
        byLabel[candidate.label].push_back(candidate);
    for (auto& [label, rivals] : byLabel)
        std::stable_sort(rivals.begin(), rivals.end(), isLeftOf);
    for (Candidate& one : kept)
        one.box = votedPlace(one, byLabel[one.label]);
}

} // namespace boxwright::detail
