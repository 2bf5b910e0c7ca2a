// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/labelsums.h"

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

/// Mean of one value over the labels for which it is defined.
std::optional<double> meanOver(const std::vector<LabelQuality>& labels,
                               std::optional<double> DetectionQuality::*value)
{
    double sum = 0;
    int count = 0;
    for (const LabelQuality& label : labels) {
        if (const auto& defined = label.quality.*value) {
            sum += *defined;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

AveragePrecision averagePrecisionOf(const DetectionQuality& quality)
{
    return {quality.ap, quality.ap50, quality.ap75, quality.ar100};
}

} // namespace

Evaluation evaluationAt(const ScoreThresholds& thresholds, const std::vector<Label>& labels,
                        const std::vector<DetectionCounts>& counts)
{
    Evaluation result;
    result.labels.reserve(labels.size());
    std::vector<double> allOverlaps;
    std::vector<double> overlaps;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double threshold = thresholdOf(thresholds, labels[i].id);
        result.labels.push_back({labels[i].id, threshold, counts[i].at(threshold, overlaps)});
        addCounts(result.overall, result.labels.back().quality);
        allOverlaps.insert(allOverlaps.end(), overlaps.begin(), overlaps.end());
    }
    deriveFromCounts(result.overall, std::move(allOverlaps));
    return result;
}

void addCounts(DetectionQuality& sum, const DetectionQuality& label)
{
    sum.truth += label.truth;
    sum.truePositives += label.truePositives;
    sum.falsePositives += label.falsePositives;
    sum.falseNegatives += label.falseNegatives;
}

void setAveragePrecision(DetectionQuality& quality, const AveragePrecision& value)
{
    quality.ap = value.ap;
    quality.ap50 = value.ap50;
    quality.ap75 = value.ap75;
    quality.ar100 = value.ar100;
}

Evaluation withAveragePrecision(Evaluation live, const Evaluation& measured)
{
    live.split = measured.split;
    setAveragePrecision(live.overall, averagePrecisionOf(measured.overall));
    for (LabelQuality& label : live.labels) {
        const auto same =
            std::find_if(measured.labels.begin(), measured.labels.end(),
                         [&label](const LabelQuality& one) { return one.label == label.label; });
        if (same != measured.labels.end())
            setAveragePrecision(label.quality, averagePrecisionOf(same->quality));
    }
    return live;
}

void averageOverLabels(Evaluation& evaluation)
{
    DetectionQuality& overall = evaluation.overall;
    overall.ap = meanOver(evaluation.labels, &DetectionQuality::ap);
    overall.ap50 = meanOver(evaluation.labels, &DetectionQuality::ap50);
    overall.ap75 = meanOver(evaluation.labels, &DetectionQuality::ap75);
    overall.ar100 = meanOver(evaluation.labels, &DetectionQuality::ar100);
}

} // namespace boxwright
