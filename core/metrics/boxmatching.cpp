// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/boxmatching.h"

#include <algorithm>
#include <numeric>

namespace boxwright {

namespace {

bool counts(const TruthBox& box)
{
    return !box.ignored && !box.crowd;
}

std::vector<int> countedFirst(const std::vector<TruthBox>& truth)
{
    std::vector<int> order(truth.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&](int i) { return counts(truth[i]); });
    return order;
}

std::vector<int> bestFirst(const std::vector<ScoredBox>& detections)
{
    std::vector<int> order(detections.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return detections[a].score > detections[b].score; });
    return order;
}

template<typename Box>
std::vector<Box> inOrder(const std::vector<Box>& boxes, const std::vector<int>& order)
{
    std::vector<Box> result;
    result.reserve(order.size());
    for (const int index : order)
        result.push_back(boxes[index]);
    return result;
}

} // namespace

double overlapOf(const BoundingBox& detection, const TruthBox& truth)
{
    if (!truth.crowd)
        return intersectionOverUnion(detection, truth.box);
    const double area = detection.area();
    return area > 0 ? intersectionArea(detection, truth.box) / area : 0;
}

double leastOverlap(double iouThreshold)
{
    return std::min(iouThreshold, 1 - 1e-10);
}

BoxMatching::BoxMatching(const std::vector<TruthBox>& truth,
                         const std::vector<ScoredBox>& detections, double lowestIou)
    : m_truthOrder(countedFirst(truth))
    , m_detectionOrder(bestFirst(detections))
    , m_truth(inOrder(truth, m_truthOrder))
    , m_detections(inOrder(detections, m_detectionOrder))
    , m_counted(static_cast<int>(std::count_if(truth.begin(), truth.end(), counts)))
{
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
    double best = leastOverlap(iouThreshold);
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
        matches[i].detection = m_detectionOrder[i];
        const int found = bestCandidate(i, iouThreshold, taken);
        if (found < 0)
            continue;
        const auto& [truth, overlap] = m_candidates[found];
        taken[truth] = 1;
        matches[i].kind = truth < m_counted ? MatchKind::TruePositive : MatchKind::Ignored;
        matches[i].overlap = overlap;
        matches[i].truth = m_truthOrder[truth];
    }
    return matches;
}

} // namespace boxwright
