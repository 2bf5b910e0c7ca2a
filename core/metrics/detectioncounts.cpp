// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/detectioncounts.h"

#include <algorithm>
#include <cstdint>
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
                              matches[i].kind == MatchKind::TruePositive});
    }
}

DetectionQuality DetectionCounts::at(double threshold, std::vector<double>& overlaps) const
{
    overlaps.clear();
    DetectionQuality quality;
    quality.truth = m_truth;
    quality.images = m_images;
    for (const Outcome& outcome : m_outcomes) {
        if (outcome.score < threshold)
            continue;
        if (outcome.matched) {
            ++quality.truePositives;
            overlaps.push_back(outcome.overlap);
        } else {
            ++quality.falsePositives;
        }
    }
    quality.falseNegatives = m_truth - quality.truePositives;
    deriveFromCounts(quality, overlaps);
    return quality;
}

std::optional<double> DetectionCounts::bestF1Threshold() const
{
    std::vector<Outcome> ranked = m_outcomes;
    std::sort(ranked.begin(), ranked.end(),
              [](const Outcome& a, const Outcome& b) { return a.score > b.score; });
    std::optional<double> best;
    // F1 = 2 TP / (TP + FP + truth), compared as fractions so that ties are exact.
    std::int64_t bestPositives = 0;
    std::int64_t bestSum = 1;
    std::int64_t positives = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        positives += ranked[i].matched ? 1 : 0;
        if (i + 1 < ranked.size() && ranked[i + 1].score == ranked[i].score)
            continue;
        const std::int64_t sum = static_cast<std::int64_t>(i) + 1 + m_truth;
        if (positives * bestSum > bestPositives * sum) {
            bestPositives = positives;
            bestSum = sum;
            best = ranked[i].score;
        }
    }
    return best;
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
        quality.meanIou = std::accumulate(overlaps.begin(), overlaps.end(), 0.0)
            / static_cast<double>(overlaps.size());
        quality.medianIou = median(std::move(overlaps));
    }
}

} // namespace boxwright
