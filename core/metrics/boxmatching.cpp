// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/boxmatching.h"

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

double overlapOf(const BoundingBox& detection, const TruthBox& truth)
{
    if (!truth.crowd)
        return intersectionOverUnion(detection, truth.box);
    const double area = detection.area();
    return area > 0 ? intersectionArea(detection, truth.box) / area : 0;
}

} // namespace

BoxMatching::BoxMatching(std::vector<TruthBox> truth, std::vector<ScoredBox> detections,
                         double lowestIou)
    : m_truth(std::move(truth))
    , m_detections(std::move(detections))
{
    const auto firstIgnored =
        std::stable_partition(m_truth.begin(), m_truth.end(),
                              [](const TruthBox& box) { return !box.ignored && !box.crowd; });
    m_counted = static_cast<int>(firstIgnored - m_truth.begin());
    std::stable_sort(m_detections.begin(), m_detections.end(),
                     [](const ScoredBox& a, const ScoredBox& b) { return a.score > b.score; });

    m_firstCandidate.reserve(m_detections.size() + 1);
    for (const ScoredBox& detection : m_detections) {
        m_firstCandidate.push_back(static_cast<int>(m_candidates.size()));
        for (int i = 0; i < static_cast<int>(m_truth.size()); ++i) {
            const double overlap = overlapOf(detection.box, m_truth[i]);
            if (overlap > 0 && overlap >= lowestIou)
                m_candidates.push_back({i, overlap});
        }
    }
    m_firstCandidate.push_back(static_cast<int>(m_candidates.size()));
}

int BoxMatching::bestCandidate(int detection, double iouThreshold,
                               const std::vector<char>& taken) const
{
    // COCOeval accepts an IoU of almost 1 for a threshold of 1.
    double best = std::min(iouThreshold, 1 - 1e-10);
    int found = -1;
    for (int i = m_firstCandidate[detection]; i < m_firstCandidate[detection + 1]; ++i) {
        const auto& [truth, overlap] = m_candidates[i];
        if (taken[truth] && !m_truth[truth].crowd)
            continue;
        const bool foundCounts = found >= 0 && m_candidates[found].truth < m_counted;
        if (foundCounts && truth >= m_counted)
            break;
        if (overlap < best)
            continue;
        best = overlap;
        found = i;
    }
    return found;
}

std::vector<BoxMatch> BoxMatching::match(double iouThreshold, int limit) const
{
    const int count = std::min(limit, static_cast<int>(m_detections.size()));
    std::vector<char> taken(m_truth.size(), 0);
    std::vector<BoxMatch> matches(count);
    for (int i = 0; i < count; ++i) {
        const int found = bestCandidate(i, iouThreshold, taken);
        if (found < 0)
            continue;
        const auto& [truth, overlap] = m_candidates[found];
        taken[truth] = 1;
        matches[i].kind = truth < m_counted ? MatchKind::TruePositive : MatchKind::Ignored;
        matches[i].overlap = overlap;
    }
    return matches;
}

} // namespace boxwright
