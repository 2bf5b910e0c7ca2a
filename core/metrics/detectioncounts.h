// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/boxmatching.h"
#include "core/metrics/evaluation.h"

#include <vector>

namespace boxwright {

/// Gathers the counts of one label at one IoU, for any score threshold afterwards: detections
/// with a lower score never change what those with a higher one were matched with.
class BOXWRIGHT_CORE_EXPORT DetectionCounts
{
public:
    /// What became of a detection.
    struct Outcome
    {
        double score;
        double overlap; ///< IoU with its truth; 0 for a false alarm
        bool matched;
        int truePositives; ///< among this one and those ranked before it
    };

    void add(const BoxMatching& image, double iouThreshold);
    /// Once, after the last add() and before anything below.
    void rank();

    int truth() const { return m_truth; } ///< boxes that count
    /// By descending score, equal ones in the order of add(); without ignored detections.
    const std::vector<Outcome>& ranked() const { return m_outcomes; }
    /// How many of ranked() have a score >= `threshold`; they are the first.
    int detectionsFrom(double threshold) const;
    /// Whether a threshold can lie below ranked()[index]: the next has a lower score.
    bool isLastOfItsScore(int index) const;

    /// Counts of detections with score >= `threshold`, and what follows from them; the AP part
    /// stays absent. `overlaps` receives the IoUs of the matched pairs. O(log n) but for these.
    DetectionQuality at(double threshold, std::vector<double>& overlaps) const;

private:
    std::vector<Outcome> m_outcomes;
    int m_truth = 0;
    int m_images = 0;
};

/// One a label, in the order of `labels`, ranked.
std::vector<DetectionCounts> countDetections(const std::vector<ImageTruth>& truth,
                                             const std::vector<ImageDetections>& detections,
                                             const std::vector<Label>& labels, double iouThreshold);

/// Fills precision, recall, F1 and the IoU values from the counts. F1 is defined where both
/// precision and recall are.
void deriveFromCounts(DetectionQuality& quality, std::vector<double> overlaps);

} // namespace boxwright
