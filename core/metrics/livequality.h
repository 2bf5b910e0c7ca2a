// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/boxmatching.h"
#include "core/metrics/detectioncounts.h"
#include "core/metrics/evaluatedpart.h"

#include <vector>

namespace boxwright {

/// The quality of a model at thresholds and an IoU that a person moves: overlaps are measured once,
/// pairs are made once an IoU, so that moving a threshold costs no more than counting.
class BOXWRIGHT_CORE_EXPORT LiveQuality
{
public:
    /// No IoU given to setIou() may be lower.
    static constexpr double kLowestIou = 0.1;

    explicit LiveQuality(const EvaluatedPart& part, double iouThreshold = kUsualIou);

    void setIou(double iouThreshold); ///< kLowestIou..1; the nearest of these otherwise
    double iou() const { return m_iou; }

    /// As evaluateDetections() gives, without AP and AR, which do not depend on either.
    Evaluation at(const ScoreThresholds& thresholds) const;
    /// One a label, in the order of labels(): what curves and rules of thresholds are made from.
    const std::vector<DetectionCounts>& counts() const { return m_counts; }
    const std::vector<Label>& labels() const { return m_labels; }

private:
    struct LabelImage
    {
        int labelIndex;
        BoxMatching matching;
    };
    std::vector<Label> m_labels;
    std::vector<LabelImage> m_matchings;
    std::vector<DetectionCounts> m_counts;
    int m_images = 0;
    int m_imagesWithTruth = 0;
    double m_iou = kUsualIou;
};

} // namespace boxwright
