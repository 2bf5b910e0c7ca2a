// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/boxfusion.h"

#include <algorithm>

namespace boxwright::detail {

namespace {

constexpr float kSameObject = 0.55F; ///< IoU, as published

/// Boxes of one object: their number and sums weighted by score.
class Cluster
{
public:
    explicit Cluster(const Candidate& first)
        : m_label(first.label)
    {
        add(first);
    }

    int label() const { return m_label; }

    void add(const Candidate& candidate)
    {
        const CornerBox& box = candidate.box;
        const float score = candidate.score;
        m_sums.left += score * box.left;
        m_sums.top += score * box.top;
        m_sums.right += score * box.right;
        m_sums.bottom += score * box.bottom;
        m_scores += score;
        ++m_count;
    }

    CornerBox mean() const
    {
        return {m_sums.left / m_scores, m_sums.top / m_scores, m_sums.right / m_scores,
                m_sums.bottom / m_scores};
    }

    Candidate fused(size_t looks) const
    {
        const float share = float(std::min(m_count, looks)) / float(looks);
        return {mean(), m_scores / float(m_count) * share, m_label};
    }

private:
    int m_label;
    size_t m_count = 0;
    float m_scores = 0;
    CornerBox m_sums;
};

/// The cluster that a box belongs to: the one of its label that it overlaps most.
Cluster* clusterOf(const Candidate& candidate, std::vector<Cluster>& clusters)
{
    Cluster* nearest = nullptr;
    float most = kSameObject;
    for (Cluster& cluster : clusters) {
        if (cluster.label() != candidate.label)
            continue;
        const float common = overlap(cluster.mean(), candidate.box);
        if (common > most) {
            most = common;
            nearest = &cluster;
        }
    }
    return nearest;
}

} // namespace

std::vector<Candidate> fuse(std::span<const std::vector<Candidate>> looks)
{
    std::vector<Candidate> all;
    for (const std::vector<Candidate>& look : looks)
        all.insert(all.end(), look.begin(), look.end());
    sortByScore(all);
    std::vector<Cluster> clusters;
    for (const Candidate& candidate : all) {
        if (Cluster* const cluster = clusterOf(candidate, clusters))
            cluster->add(candidate);
        else
            clusters.emplace_back(candidate);
    }
    std::vector<Candidate> fused;
    fused.reserve(clusters.size());
    for (const Cluster& cluster : clusters)
        fused.push_back(cluster.fused(looks.size()));
    return fused;
}

std::vector<Candidate> mirrored(std::vector<Candidate> candidates, float side)
{
    for (Candidate& candidate : candidates) {
        const CornerBox box = candidate.box;
        candidate.box.left = side - box.right;
        candidate.box.right = side - box.left;
    }
    return candidates;
}

} // namespace boxwright::detail
