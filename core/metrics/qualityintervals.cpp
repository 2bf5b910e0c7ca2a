// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/qualityintervals.h"

#include "core/metrics/commontruth.h"
#include "core/metrics/resampling.h"
#include "core/metrics/weightedquality.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace boxwright {

namespace {

using Samples = ResampledRows<DetectionQuality>;
using Differences = ResampledRows<QualityDifference>;

/// The labels, and then all together.
std::vector<DetectionQuality> rowsOf(const Evaluation& evaluation)
{
    std::vector<DetectionQuality> rows;
    rows.reserve(evaluation.labels.size() + 1);
    for (const LabelQuality& label : evaluation.labels)
        rows.push_back(label.quality);
    rows.push_back(evaluation.overall);
    return rows;
}

QualityIntervals intervalsOf(const Samples& samples, std::size_t row)
{
    return {samples.interval(row, &DetectionQuality::precision),
            samples.interval(row, &DetectionQuality::recall),
            samples.interval(row, &DetectionQuality::f1),
            samples.interval(row, &DetectionQuality::meanIou),
            samples.interval(row, &DetectionQuality::medianIou),
            samples.interval(row, &DetectionQuality::wellPlaced),
            samples.interval(row, &DetectionQuality::ap),
            samples.interval(row, &DetectionQuality::ap50),
            samples.interval(row, &DetectionQuality::ap75)};
}

bool areFew(const DetectionQuality& quality)
{
    return quality.images < fewestImagesToResample;
}

void cover(std::optional<Interval>& interval, const Interval& other)
{
    interval = {std::min(interval->low, other.low), std::max(interval->high, other.high)};
}

/// So that it covers the bounds of a share of which resamples know too little.
void widen(std::optional<Interval>& interval, int hits, int all, bool areFew)
{
    if (interval && all > 0 && (areFew || hits == 0 || hits == all))
        cover(interval, shareInterval(hits, all));
}

/// F1 = 2 J / (1 + J), where J is the share of right ones among all boxes, drawn or found.
void widenF1(std::optional<Interval>& f1, const DetectionQuality& quality)
{
    const int all = quality.truth + quality.falsePositives;
    const int hits = quality.truePositives;
    if (!f1 || all == 0 || (!areFew(quality) && hits != 0 && hits != all))
        return;
    const Interval right = shareInterval(hits, all);
    cover(f1, {2 * right.low / (1 + right.low), 2 * right.high / (1 + right.high)});
}

/// AP has no bounds of its own, but is no more than recall: without any mistake it has those.
void widenPerfect(QualityIntervals& intervals, const DetectionQuality& quality)
{
    for (auto* ap : {&intervals.ap, &intervals.ap50, &intervals.ap75}) {
        if (*ap && quality.truth > 0 && (*ap)->low > 1 - 1e-9)
            (*ap)->low = shareInterval(quality.truth, quality.truth).low;
    }
}

void widen(QualityIntervals& intervals, const DetectionQuality& quality)
{
    const int hits = quality.truePositives;
    const bool few = areFew(quality);
    widen(intervals.precision, hits, hits + quality.falsePositives, few);
    widen(intervals.recall, hits, quality.truth, few);
    if (quality.wellPlaced) {
        const auto wellPlaced = static_cast<int>(std::lround(*quality.wellPlaced * hits));
        widen(intervals.wellPlaced, wellPlaced, hits, few);
    }
    widenF1(intervals.f1, quality);
    widenPerfect(intervals, quality);
}

std::vector<Label> knownToBoth(const std::vector<Label>& first, const std::vector<Label>& second)
{
    std::set<LabelId> known;
    for (const Label& label : second)
        known.insert(label.id);
    std::vector<Label> labels;
    std::copy_if(first.begin(), first.end(), std::back_inserter(labels),
                 [&](const Label& label) { return known.contains(label.id); });
    return labels;
}

std::optional<double> difference(const std::optional<double>& first,
                                 const std::optional<double>& second)
{
    return first && second ? std::optional(*second - *first) : std::nullopt;
}

std::vector<QualityDifference> differences(const Evaluation& first, const Evaluation& second)
{
    const std::vector<DetectionQuality> before = rowsOf(first);
    const std::vector<DetectionQuality> after = rowsOf(second);
    std::vector<QualityDifference> rows(before.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].f1 = difference(before[i].f1, after[i].f1);
        rows[i].ap50 = difference(before[i].ap50, after[i].ap50);
        rows[i].ap = difference(before[i].ap, after[i].ap);
    }
    return rows;
}

void addIntervals(QualityDifference& value, const Differences& samples, std::size_t row)
{
    value.f1Interval = samples.interval(row, &QualityDifference::f1);
    value.ap50Interval = samples.interval(row, &QualityDifference::ap50);
    value.apInterval = samples.interval(row, &QualityDifference::ap);
}

void leaveOpen(QualityDifference& value)
{
    for (auto* interval : {&value.f1Interval, &value.ap50Interval, &value.apInterval}) {
        if (*interval)
            cover(*interval, {0, 0});
    }
}

/// Images with a positive `gain`, most first; equal ones by ascending id.
std::vector<ImageId> imagesByGain(const std::vector<ImageId>& images, const std::vector<int>& gains)
{
    std::multimap<int, ImageId, std::greater<>> ranked;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (gains[i] > 0)
            ranked.emplace(gains[i], images[i]);
    }
    std::vector<ImageId> result;
    result.reserve(ranked.size());
    for (const auto& [gain, image] : ranked)
        result.push_back(image);
    return result;
}

} // namespace

EvaluationIntervals bootstrapIntervals(const EvaluatedPart& part, const ScoreThresholds& thresholds,
                                       double iouThreshold, const BootstrapSettings& settings,
                                       const std::stop_token& stop)
{
    const WeightedQuality quality(part.truth, part.detections, part.labels, thresholds,
                                  iouThreshold);
    const Samples samples(quality.images().size(), settings, stop,
                          [&](std::span<const int> weights, bool withAveragePrecision) {
                              return rowsOf(quality.at(weights, withAveragePrecision));
                          });
    const std::vector<DetectionQuality> measured = rowsOf(quality.at({}, false));
    std::vector<QualityIntervals> rows;
    rows.reserve(measured.size());
    for (std::size_t i = 0; i < measured.size(); ++i) {
        rows.push_back(intervalsOf(samples, i));
        widen(rows.back(), measured[i]);
    }
    const QualityIntervals overall = rows.back();
    rows.pop_back();
    return {overall, std::move(rows)};
}

ModelComparison compareModels(const ModelOnPart& first, const ModelOnPart& second,
                              double iouThreshold, const BootstrapSettings& settings,
                              const std::stop_token& stop)
{
    const std::vector<Label> labels = knownToBoth(first.part.labels, second.part.labels);
    const std::vector<ImageTruth> truth = commonTruth(first.part.truth, second.part.truth);
    const WeightedQuality before(truth, first.part.detections, labels, first.thresholds,
                                 iouThreshold);
    const WeightedQuality after(truth, second.part.detections, labels, second.thresholds,
                                iouThreshold);
    const auto measure = [&](std::span<const int> weights, bool withAveragePrecision) {
        return differences(before.at(weights, withAveragePrecision),
                           after.at(weights, withAveragePrecision));
    };
    std::vector<QualityDifference> rows = measure({}, true);
    const Differences samples(before.images().size(), settings, stop, measure);
    const std::vector<DetectionQuality> measured = rowsOf(after.at({}, false));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        addIntervals(rows[i], samples, i);
        if (areFew(measured[i]))
            leaveOpen(rows[i]);
    }

    ModelComparison result;
    result.images = static_cast<int>(truth.size());
    result.overall = rows.back();
    result.labels.reserve(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
        result.labels.push_back({labels[i].id, rows[i]});

    std::vector<int> gains = before.mistakes();
    const std::vector<int> mistakes = after.mistakes();
    std::transform(gains.begin(), gains.end(), mistakes.begin(), gains.begin(), std::minus<>());
    result.won = imagesByGain(before.images(), gains);
    std::transform(gains.begin(), gains.end(), gains.begin(), std::negate<>());
    result.lost = imagesByGain(before.images(), gains);
    return result;
}

} // namespace boxwright
