// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxmatching.h"
#include "core/metrics/evaluation.h"

#include <optional>
#include <vector>

namespace boxwright {

/// Gathers the counts of one label at one IoU, for any score threshold afterwards: detections
/// with a lower score never change what those with a higher one were matched with.
class DetectionCounts
{
public:
    void add(const BoxMatching& image, double iouThreshold);

    /// Counts of detections with score >= `threshold`, and what follows from them; the AP part
    /// stays absent. `overlaps` receives the IoUs of the matched pairs.
    DetectionQuality at(double threshold, std::vector<double>& overlaps) const;

    /// The score with the best F1; the highest on ties; absent without truth or any match.
    std::optional<double> bestF1Threshold() const;

private:
    struct Outcome
    {
        double score;
        double overlap;
        bool matched;
    };

    std::vector<Outcome> m_outcomes; ///< without ignored detections
    int m_truth = 0;
    int m_images = 0;
};

/// Fills precision, recall, F1 and the IoU values from the counts. F1 is defined where both
/// precision and recall are.
void deriveFromCounts(DetectionQuality& quality, std::vector<double> overlaps);

} // namespace boxwright
