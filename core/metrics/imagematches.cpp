// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/imagematches.h"

#include "core/metrics/labelboxes.h"

#include <algorithm>

namespace boxwright {

namespace {

void append(ImageMatches& image, const BoxesOfLabel& boxes, double iouThreshold, int limit)
{
    const int firstTruth = static_cast<int>(image.truth.size());
    for (const Annotation* annotation : boxes.truth) {
        image.truth.push_back(
            {annotation, boxes.labelIndex, !annotation->difficult && !annotation->crowd});
    }
    const auto matches = matchingOf(boxes, leastOverlap(iouThreshold)).match(iouThreshold, limit);
    for (const BoxMatch& match : matches) {
        std::optional<int> truth;
        if (match.truth)
            truth = firstTruth + *match.truth;
        image.detections.push_back({boxes.detections[match.detection], boxes.labelIndex, match.kind,
                                    truth, match.overlap});
    }
}

} // namespace

void visitImageMatches(const EvaluatedPart& part, double iouThreshold, int limit,
                       const std::function<void(const ImageMatches&)>& visit)
{
    visitBoxesOfLabels(part.truth, part.detections, part.labels,
                       [&](ImageId id, const std::vector<BoxesOfLabel>& boxesByLabel) {
                           ImageMatches image{id};
                           for (const BoxesOfLabel& boxes : boxesByLabel)
                               append(image, boxes, iouThreshold, limit);
                           std::stable_sort(
                               image.detections.begin(), image.detections.end(),
                               [](const MatchedDetection& a, const MatchedDetection& b) {
                                   return a.detection->score > b.detection->score;
                               });
                           visit(image);
                       });
}

std::vector<double> thresholdsInOrder(const ScoreThresholds& thresholds,
                                      const std::vector<Label>& labels)
{
    std::vector<double> result;
    result.reserve(labels.size());
    for (const Label& label : labels)
        result.push_back(thresholdOf(thresholds, label.id));
    return result;
}

bool reachesThreshold(const MatchedDetection& detection, const std::vector<double>& thresholds)
{
    return detection.detection->score >= thresholds[detection.labelIndex];
}

std::vector<char> foundTruth(const ImageMatches& image, const std::vector<double>& thresholds)
{
    std::vector<char> found(image.truth.size(), 0);
    for (const MatchedDetection& detection : image.detections) {
        if (detection.kind == MatchKind::TruePositive && reachesThreshold(detection, thresholds))
            found[*detection.truth] = 1;
    }
    return found;
}

} // namespace boxwright
