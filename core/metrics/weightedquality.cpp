// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/weightedquality.h"

#include "core/metrics/boxcase.h"
#include "core/metrics/labelboxes.h"
#include "core/metrics/labelsums.h"

#include <algorithm>

namespace boxwright {

namespace {

int weightOf(int image, std::span<const int> weights)
{
    return weights.empty() ? 1 : weights[image];
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
    m_hasTruth.resize(m_images.size(), false);
    m_labels.reserve(labels.size());
    for (const Label& label : labels)
        m_labels.push_back({label.id, thresholdOf(thresholds, label.id), {}, {}, {}});

    const auto isLess = [](const Pair& a, const Pair& b) { return a.iou < b.iou; };
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
                           {image, quality.truth, quality.truePositives, quality.falsePositives});
                       m_hasTruth[image] = m_hasTruth[image] || quality.truth > 0;
                       for (const double iou : overlaps)
                           label.pairs.push_back({iou, image});
                       label.averagePrecision.add(matching, image);
                   });
    for (LabelCounts& label : m_labels) {
        label.averagePrecision.rank();
        std::sort(label.pairs.begin(), label.pairs.end(), isLess);
        m_pairs.insert(m_pairs.end(), label.pairs.begin(), label.pairs.end());
    }
    std::sort(m_pairs.begin(), m_pairs.end(), isLess);
}

/// Of counts that are there, and the pairs, each of which stands as often as its image.
void WeightedQuality::derive(DetectionQuality& quality, const std::vector<Pair>& sorted,
                             std::span<const int> weights)
{
    quality.falseNegatives = quality.truth - quality.truePositives;
    deriveFromCounts(quality, {});
    const int count = quality.truePositives;
    if (count == 0)
        return;
    int passed = 0;
    int wellPlaced = 0;
    double overlap = 0;
    double middles = 0; // of the two pairs in the middle, which may be one
    for (const Pair& pair : sorted) {
        const int weight = weightOf(pair.image, weights);
        const auto holds = [&](int rank) { return passed <= rank && rank < passed + weight; };
        middles += (holds((count - 1) / 2) ? pair.iou : 0) + (holds(count / 2) ? pair.iou : 0);
        overlap += weight * pair.iou;
        wellPlaced += pair.iou >= kLooseIou ? weight : 0;
        passed += weight;
    }
    quality.meanIou = overlap / count;
    quality.medianIou = middles / 2;
    quality.wellPlaced = static_cast<double>(wellPlaced) / count;
}

Evaluation WeightedQuality::at(std::span<const int> weights, bool withAveragePrecision) const
{
    Evaluation result;
    result.labels.reserve(m_labels.size());
    for (const LabelCounts& label : m_labels) {
        DetectionQuality quality;
        for (const ImageCounts& counts : label.images) {
            const int weight = weightOf(counts.image, weights);
            quality.images += counts.truth > 0 ? weight : 0;
            quality.truth += weight * counts.truth;
            quality.truePositives += weight * counts.truePositives;
            quality.falsePositives += weight * counts.falsePositives;
        }
        derive(quality, label.pairs, weights);
        if (withAveragePrecision)
            setAveragePrecision(quality, label.averagePrecision.value(weights));
        addCounts(result.overall, quality);
        result.labels.push_back({label.label, label.threshold, quality});
    }
    // Not a sum over labels: an image may hold several.
    for (int image = 0; image < static_cast<int>(m_hasTruth.size()); ++image)
        result.overall.images += m_hasTruth[image] ? weightOf(image, weights) : 0;
    derive(result.overall, m_pairs, weights);
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
