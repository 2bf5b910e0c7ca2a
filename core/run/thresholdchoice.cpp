// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/thresholdchoice.h"

#include <algorithm>

namespace boxwright {

ScoreThresholds chooseThresholds(const std::vector<ImageTruth>& truth,
                                 const std::vector<ImageDetections>& detections,
                                 const std::vector<Label>& labels, double lowestScore)
{
    ScoreThresholds thresholds = bestF1Thresholds(truth, detections, labels);
    for (auto& [label, threshold] : thresholds) {
        double below = std::min(lowestScore, threshold);
        for (const ImageDetections& image : detections) {
            for (const Detection& detection : image.detections) {
                if (detection.label == label && detection.score < threshold)
                    below = std::max(below, detection.score);
            }
        }
        threshold = (threshold + below) / 2;
    }
    return thresholds;
}

} // namespace boxwright
