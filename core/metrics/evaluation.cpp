// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/evaluation.h"

#include "core/metrics/averageprecision.h"
#include "core/metrics/detectioncounts.h"
#include "core/metrics/labelboxes.h"

#include <algorithm>
#include <unordered_set>

namespace boxwright {

namespace {

constexpr double kDefaultThreshold = 0.5;

struct LabelMeters
{
    DetectionCounts counts;
    AveragePrecisionMeter averagePrecision;
};

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

LabelQuality labelQuality(LabelId label, const LabelMeters& meters, double threshold,
                          std::vector<double>& overlaps)
{
    LabelQuality result{label, threshold, meters.counts.at(threshold, overlaps)};
    const AveragePrecision value = meters.averagePrecision.value();
    result.quality.ap = value.ap;
    result.quality.ap50 = value.ap50;
    result.quality.ap75 = value.ap75;
    result.quality.ar100 = value.ar100;
    return result;
}

void addCounts(DetectionQuality& sum, const DetectionQuality& quality)
{
    sum.truth += quality.truth;
    sum.truePositives += quality.truePositives;
    sum.falsePositives += quality.falsePositives;
    sum.falseNegatives += quality.falseNegatives;
}

} // namespace

double thresholdOf(const ScoreThresholds& thresholds, LabelId label)
{
    const auto found = thresholds.find(label);
    return found != thresholds.end() ? found->second : kDefaultThreshold;
}

Evaluation evaluateDetections(const std::vector<ImageTruth>& truth,
                              const std::vector<ImageDetections>& detections,
                              const std::vector<Label>& labels, const ScoreThresholds& thresholds,
                              double iouThreshold)
{
    std::vector<LabelMeters> meters(labels.size());
    std::unordered_set<ImageId> imagesWithTruth;
    visitMatchings(truth, detections, labels,
                   std::min(iouThreshold, AveragePrecisionMeter::kLowestIou),
                   [&](ImageId image, int labelIndex, const BoxMatching& matching) {
                       meters[labelIndex].counts.add(matching, iouThreshold);
                       meters[labelIndex].averagePrecision.add(matching);
                       if (matching.truthCount() > 0)
                           imagesWithTruth.insert(image);
                   });

    Evaluation result;
    result.iouThreshold = iouThreshold;
    result.images = static_cast<int>(truth.size());
    std::vector<double> allOverlaps;
    std::vector<double> overlaps;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double threshold = thresholdOf(thresholds, labels[i].id);
        result.labels.push_back(labelQuality(labels[i].id, meters[i], threshold, overlaps));
        addCounts(result.overall, result.labels.back().quality);
        allOverlaps.insert(allOverlaps.end(), overlaps.begin(), overlaps.end());
    }
    result.overall.images = static_cast<int>(imagesWithTruth.size());
    deriveFromCounts(result.overall, std::move(allOverlaps));
    result.overall.ap = meanOver(result.labels, &DetectionQuality::ap);
    result.overall.ap50 = meanOver(result.labels, &DetectionQuality::ap50);
    result.overall.ap75 = meanOver(result.labels, &DetectionQuality::ap75);
    result.overall.ar100 = meanOver(result.labels, &DetectionQuality::ar100);
    return result;
}

ScoreThresholds bestF1Thresholds(const std::vector<ImageTruth>& truth,
                                 const std::vector<ImageDetections>& detections,
                                 const std::vector<Label>& labels, double iouThreshold)
{
    std::vector<DetectionCounts> counts(labels.size());
    visitMatchings(truth, detections, labels, iouThreshold,
                   [&](ImageId, int labelIndex, const BoxMatching& matching) {
                       counts[labelIndex].add(matching, iouThreshold);
                   });
    ScoreThresholds thresholds;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (const auto threshold = counts[i].bestF1Threshold())
            thresholds[labels[i].id] = *threshold;
    }
    return thresholds;
}

} // namespace boxwright
