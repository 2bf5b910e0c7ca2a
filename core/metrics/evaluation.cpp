// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/evaluation.h"

#include "core/metrics/averageprecision.h"
#include "core/metrics/detectioncounts.h"
#include "core/metrics/labelboxes.h"
#include "core/metrics/labelsums.h"
#include "core/metrics/thresholdrule.h"

#include <algorithm>
#include <unordered_set>

namespace boxwright {

namespace {

constexpr double kDefaultThreshold = 0.5;

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
    std::vector<DetectionCounts> counts(labels.size());
    std::vector<AveragePrecisionMeter> meters(labels.size());
    std::unordered_set<ImageId> imagesWithTruth;
    visitMatchings(truth, detections, labels,
                   std::min(iouThreshold, AveragePrecisionMeter::kLowestIou),
                   [&](ImageId image, int labelIndex, const BoxMatching& matching) {
                       counts[labelIndex].add(matching, iouThreshold);
                       meters[labelIndex].add(matching);
                       if (matching.truthCount() > 0)
                           imagesWithTruth.insert(image);
                   });
    for (DetectionCounts& label : counts)
        label.rank();

    Evaluation result = evaluationAt(thresholds, labels, counts);
    result.iouThreshold = iouThreshold;
    result.images = static_cast<int>(truth.size());
    result.overall.images = static_cast<int>(imagesWithTruth.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        meters[i].rank();
        setAveragePrecision(result.labels[i].quality, meters[i].value());
    }
    averageOverLabels(result);
    return result;
}

ScoreThresholds bestF1Thresholds(const std::vector<ImageTruth>& truth,
                                 const std::vector<ImageDetections>& detections,
                                 const std::vector<Label>& labels, double iouThreshold)
{
    const std::vector<DetectionCounts> counts =
        countDetections(truth, detections, labels, iouThreshold);
    ScoreThresholds thresholds;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (const auto score = lowestScoreBy({ThresholdRule::Kind::BestF1}, counts[i]))
            thresholds[labels[i].id] = *score;
    }
    return thresholds;
}

} // namespace boxwright
