// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/thresholdchoice.h"

#include "core/metrics/detectioncounts.h"
#include "core/metrics/thresholdrule.h"

namespace boxwright {

ScoreThresholds chooseThresholds(const std::vector<ImageTruth>& truth,
                                 const std::vector<ImageDetections>& detections,
                                 const std::vector<Label>& labels, double lowestScore)
{
    const std::vector<DetectionCounts> counts =
        countDetections(truth, detections, labels, kUsualIou);
    ScoreThresholds thresholds;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto threshold = thresholdBy({ThresholdRule::Kind::BestF1}, counts[i], lowestScore);
        if (threshold)
            thresholds[labels[i].id] = *threshold;
    }
    return thresholds;
}

} // namespace boxwright
