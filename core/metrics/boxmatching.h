// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"

#include <optional>
#include <vector>

namespace boxwright {

/// A true box of one label in one image. `crowd`: may be found many times and never counts.
/// `ignored`: neither a hit nor a miss; a crowd is always ignored.
struct TruthBox
{
    BoundingBox box;
    bool ignored = false;
    bool crowd = false;
};

struct ScoredBox
{
    BoundingBox box;
    double score = 0;
};

enum class MatchKind { TruePositive, FalsePositive, Ignored };

/// What became of one detection.
struct BoxMatch
{
    MatchKind kind = MatchKind::FalsePositive;
    double overlap = 0; ///< overlapOf() it and its truth; 0 unmatched
    int detection = 0; ///< its index in the detections given
    std::optional<int> truth = {}; ///< index of its truth in the truth given
};

/// IoU of both; of a crowd the share of the detection that lies inside.
double overlapOf(const BoundingBox& detection, const TruthBox& truth);

/// The overlap from which COCOeval makes a pair: for a threshold of 1 almost 1 does.
double leastOverlap(double iouThreshold);

/// Matches the detections of one image and label with its truth, as COCOeval does: greedily by
/// descending score (equal scores: as given), one truth per detection and one detection per
/// truth; the free truth with the highest IoU wins (equal IoUs: the later one), a truth that
/// counts always before an ignored one. Overlaps are computed once for any number of thresholds.
class BoxMatching
{
public:
    /// `lowestIou`: no threshold given to match() is lower. Scores must not be NaN.
    BoxMatching(const std::vector<TruthBox>& truth, const std::vector<ScoredBox>& detections,
                double lowestIou);

    /// One element per detection, by descending score: the first `limit` of them.
    std::vector<BoxMatch> match(double iouThreshold, int limit) const;

    const std::vector<ScoredBox>& detections() const { return m_detections; } ///< best first
    int truthCount() const { return m_counted; } ///< boxes that are not ignored

private:
    struct Candidate
    {
        int truth;
        double overlap;
    };

    int bestCandidate(int detection, double iouThreshold, const std::vector<char>& taken) const;

    std::vector<int> m_truthOrder; ///< of m_truth: indexes in the truth given
    std::vector<int> m_detectionOrder;
    std::vector<TruthBox> m_truth; ///< those that count first
    std::vector<ScoredBox> m_detections;
    int m_counted = 0;
    std::vector<Candidate> m_candidates; ///< of all detections, one after another
    std::vector<int> m_firstCandidate; ///< index into m_candidates per detection, and the end
};

} // namespace boxwright
