// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/weightedquality.h"

#include "core/metrics/labelboxes.h"
#include "core/metrics/labelsums.h"

#include <algorithm>
#include <numeric>

namespace boxwright {

namespace {

void derive(DetectionQuality& quality, double overlap)
{
    quality.falseNegatives = quality.truth - quality.truePositives;
    deriveFromCounts(quality, {});
    if (quality.truePositives > 0)
        quality.meanIou = overlap / quality.truePositives;
}

} // namespace

WeightedQuality::WeightedQuality(const std::vector<ImageTruth>& truth,
                                 const std::vector<ImageDetections>& detections,
                                 const std::vector<Label>& labels,
                                 const ScoreThresholds& thresholds, double iouThreshold)
{
    m_images.reserve(truth.size());
    for (const ImageTruth& image : truth)
        m_images.push_back(image.image);
    std::sort(m_images.begin(), m_images.end());
    m_labels.reserve(labels.size());
    for (const Label& label : labels)
        m_labels.push_back({label.id, thresholdOf(thresholds, label.id), {}, {}});

    std::vector<double> overlaps;
    visitMatchings(truth, detections, labels,
                   std::min(iouThreshold, AveragePrecisionMeter::kLowestIou),
                   [&](ImageId id, int labelIndex, const BoxMatching& matching) {
                       LabelCounts& label = m_labels[labelIndex];
                       const auto place = std::lower_bound(m_images.begin(), m_images.end(), id);
                       const int image = static_cast<int>(place - m_images.begin());
                       DetectionCounts counts;
                       counts.add(matching, iouThreshold);
                       counts.rank();
                       const DetectionQuality quality = counts.at(label.threshold, overlaps);
                       label.images.push_back(
                           {image, quality.truth, quality.truePositives, quality.falsePositives,
                            std::accumulate(overlaps.begin(), overlaps.end(), 0.0)});
                       label.averagePrecision.add(matching, image);
                   });
    for (LabelCounts& label : m_labels)
        label.averagePrecision.rank();
}

Evaluation WeightedQuality::at(std::span<const int> weights, bool withAveragePrecision) const
{
    Evaluation result;
    result.labels.reserve(m_labels.size());
    double allOverlap = 0;
    for (const LabelCounts& label : m_labels) {
        DetectionQuality quality;
        double overlap = 0;
        for (const ImageCounts& counts : label.images) {
            const int weight = weights.empty() ? 1 : weights[counts.image];
            quality.truth += weight * counts.truth;
            quality.truePositives += weight * counts.truePositives;
            quality.falsePositives += weight * counts.falsePositives;
            overlap += weight * counts.overlap;
        }
        derive(quality, overlap);
        if (withAveragePrecision)
            setAveragePrecision(quality, label.averagePrecision.value(weights));
        addCounts(result.overall, quality);
        allOverlap += overlap;
        result.labels.push_back({label.label, label.threshold, quality});
    }
    derive(result.overall, allOverlap);
    averageOverLabels(result);
    return result;
}

std::vector<int> WeightedQuality::mistakes() const
{
    std::vector<int> mistakes(m_images.size(), 0);
    for (const LabelCounts& label : m_labels) {
        for (const ImageCounts& counts : label.images)
            mistakes[counts.image] += counts.falsePositives + counts.truth - counts.truePositives;
    }
    return mistakes;
}

} // namespace boxwright
