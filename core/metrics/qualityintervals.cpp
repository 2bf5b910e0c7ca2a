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

/// The bounds of a share where all or none are hits; else those that are there.
void widen(std::optional<Interval>& interval, int hits, int all)
{
    if (interval && all > 0 && (hits == 0 || hits == all))
        interval = shareInterval(hits, all);
}

/// The same for what is 1 without any mistake and has no bounds of its own. F1 = 2 J / (1 + J),
/// where J is the share of right ones among all boxes, drawn or found; AP is no more than recall.
void widenPerfect(QualityIntervals& intervals, const DetectionQuality& quality)
{
    if (intervals.f1 && quality.truth > 0 && quality.f1 == 1.0) {
        const Interval right = shareInterval(quality.truth, quality.truth);
        intervals.f1->low = 2 * right.low / (1 + right.low);
    }
    for (auto* ap : {&intervals.ap, &intervals.ap50, &intervals.ap75}) {
        if (*ap && quality.truth > 0 && (*ap)->low > 1 - 1e-9)
            (*ap)->low = shareInterval(quality.truth, quality.truth).low;
    }
}

void widen(QualityIntervals& intervals, const DetectionQuality& quality)
{
    const int hits = quality.truePositives;
    widen(intervals.precision, hits, hits + quality.falsePositives);
    widen(intervals.recall, hits, quality.truth);
    if (quality.wellPlaced)
        widen(intervals.wellPlaced, static_cast<int>(std::lround(*quality.wellPlaced * hits)),
              hits);
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
    for (std::size_t i = 0; i < rows.size(); ++i)
        addIntervals(rows[i], samples, i);

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
