// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/averageprecision.h"
#include "core/metrics/evaluation.h"

#include <span>
#include <vector>

namespace boxwright {

/// Measures a model on images each of which counts as often as a weight says, which is what a
/// bootstrap does with the images that it draws. Never changes, so threads may share one.
class BOXWRIGHT_CORE_EXPORT WeightedQuality
{
public:
    WeightedQuality(const std::vector<ImageTruth>& truth,
                    const std::vector<ImageDetections>& detections,
                    const std::vector<Label>& labels, const ScoreThresholds& thresholds,
                    double iouThreshold);

    /// By ascending id: the order of weights and mistakes().
    const std::vector<ImageId>& images() const { return m_images; }

    /// What evaluateDetections() gives where each image stands as often as its weight says (none:
    /// each once); AP and AR if wanted.
    Evaluation at(std::span<const int> weights, bool withAveragePrecision) const;

    /// False alarms and misses of each image.
    std::vector<int> mistakes() const;

private:
    /// A detection and the box that it matches.
    struct Pair
    {
        double iou;
        int image;
    };
    /// Counts of one image at the threshold.
    struct ImageCounts
    {
        int image;
        int truth;
        int truePositives;
        int falsePositives;
    };
    struct LabelCounts
    {
        LabelId label;
        double threshold;
        std::vector<ImageCounts> images;
        std::vector<Pair> pairs; ///< by IoU
        AveragePrecisionMeter averagePrecision;
    };
    static void derive(DetectionQuality& quality, const std::vector<Pair>& sorted,
                       std::span<const int> weights);

    std::vector<ImageId> m_images;
    std::vector<bool> m_hasTruth; ///< whether an image holds a box that counts
    std::vector<LabelCounts> m_labels;
    std::vector<Pair> m_pairs; ///< of all labels, by IoU
};

} // namespace boxwright
