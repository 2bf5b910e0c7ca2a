// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/livequality.h"

#include "core/metrics/labelboxes.h"
#include "core/metrics/labelsums.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace boxwright {

LiveQuality::LiveQuality(const EvaluatedPart& part, double iouThreshold)
    : m_labels(part.labels)
    , m_images(static_cast<int>(part.truth.size()))
{
    std::unordered_set<ImageId> imagesWithTruth;
    visitMatchings(part.truth, part.detections, part.labels, kLowestIou,
                   [&](ImageId image, int labelIndex, BoxMatching&& matching) {
                       if (matching.truthCount() > 0)
                           imagesWithTruth.insert(image);
                       m_matchings.push_back({labelIndex, std::move(matching)});
                   });
    m_imagesWithTruth = static_cast<int>(imagesWithTruth.size());
    setIou(iouThreshold);
}

void LiveQuality::setIou(double iouThreshold)
{
    m_iou = std::clamp(iouThreshold, kLowestIou, 1.0);
    m_counts.assign(m_labels.size(), {});
    for (const LabelImage& image : m_matchings)
        m_counts[image.labelIndex].add(image.matching, m_iou);
    for (DetectionCounts& label : m_counts)
        label.rank();
}

Evaluation LiveQuality::at(const ScoreThresholds& thresholds) const
{
    Evaluation result = evaluationAt(thresholds, m_labels, m_counts);
    result.iouThreshold = m_iou;
    result.images = m_images;
    result.overall.images = m_imagesWithTruth;
    return result;
}

} // namespace boxwright
