// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/detectioncounts.h"

#include "core/metrics/boxcase.h"
#include "core/metrics/labelboxes.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace boxwright {

namespace {

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

} // namespace

void DetectionCounts::add(const BoxMatching& image, double iouThreshold)
{
    m_truth += image.truthCount();
    m_images += image.truthCount() > 0 ? 1 : 0;
    const auto matches = image.match(iouThreshold, std::numeric_limits<int>::max());
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i].kind == MatchKind::Ignored)
            continue;
        m_outcomes.push_back({image.detections()[i].score, matches[i].overlap,
                              matches[i].kind == MatchKind::TruePositive, 0});
    }
}

void DetectionCounts::rank()
{
    std::stable_sort(m_outcomes.begin(), m_outcomes.end(),
                     [](const Outcome& a, const Outcome& b) { return a.score > b.score; });
    int truePositives = 0;
    for (Outcome& outcome : m_outcomes) {
        truePositives += outcome.matched ? 1 : 0;
        outcome.truePositives = truePositives;
    }
}

int DetectionCounts::detectionsFrom(double threshold) const
{
    const auto end = std::partition_point(
        m_outcomes.begin(), m_outcomes.end(),
        [threshold](const Outcome& outcome) { return outcome.score >= threshold; });
    return static_cast<int>(end - m_outcomes.begin());
}

bool DetectionCounts::isLastOfItsScore(int index) const
{
    return index + 1 == static_cast<int>(m_outcomes.size())
        || m_outcomes[index + 1].score < m_outcomes[index].score;
}

DetectionQuality DetectionCounts::at(double threshold, std::vector<double>& overlaps) const
{
    const int detections = detectionsFrom(threshold);
    DetectionQuality quality;
    quality.truth = m_truth;
    quality.images = m_images;
    quality.truePositives = detections > 0 ? m_outcomes[detections - 1].truePositives : 0;
    quality.falsePositives = detections - quality.truePositives;
    quality.falseNegatives = m_truth - quality.truePositives;
    overlaps.clear();
    overlaps.reserve(quality.truePositives);
    for (int i = 0; i < detections; ++i) {
        if (m_outcomes[i].matched)
            overlaps.push_back(m_outcomes[i].overlap);
    }
    deriveFromCounts(quality, overlaps);
    return quality;
}

std::vector<DetectionCounts> countDetections(const std::vector<ImageTruth>& truth,
                                             const std::vector<ImageDetections>& detections,
                                             const std::vector<Label>& labels, double iouThreshold)
{
    std::vector<DetectionCounts> counts(labels.size());
    visitMatchings(truth, detections, labels, iouThreshold,
                   [&](ImageId, int labelIndex, const BoxMatching& matching) {
                       counts[labelIndex].add(matching, iouThreshold);
                   });
    for (DetectionCounts& label : counts)
        label.rank();
    return counts;
}

void deriveFromCounts(DetectionQuality& quality, std::vector<double> overlaps)
{
    const double positives = quality.truePositives;
    const int detections = quality.truePositives + quality.falsePositives;
    if (detections > 0)
        quality.precision = positives / detections;
    if (quality.truth > 0)
        quality.recall = positives / quality.truth;
    if (quality.precision && quality.recall)
        quality.f1 = 2 * positives / (detections + quality.truth);
    if (!overlaps.empty()) {
        const auto pairs = static_cast<double>(overlaps.size());
        const auto wellPlaced = std::count_if(overlaps.begin(), overlaps.end(),
                                              [](double iou) { return iou >= kLooseIou; });
        quality.meanIou = std::accumulate(overlaps.begin(), overlaps.end(), 0.0) / pairs;
        quality.wellPlaced = static_cast<double>(wellPlaced) / pairs;
        quality.medianIou = median(std::move(overlaps));
    }
}

} // namespace boxwright
