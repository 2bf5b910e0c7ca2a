// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxmatching.h"
#include "core/metrics/evaluatedpart.h"

#include <functional>
#include <optional>
#include <vector>

namespace boxwright {

/// A drawn box of a label that is evaluated.
struct MatchedTruth
{
    const Annotation* annotation;
    int labelIndex;
    bool counts; ///< neither difficult nor crowd
};

/// A found box, and what matching it with the truth of its label made of it.
struct MatchedDetection
{
    const Detection* detection;
    int labelIndex;
    MatchKind kind;
    std::optional<int> truth; ///< index in ImageMatches::truth
    double overlap; ///< as BoxMatch::overlap
};

/// The boxes of one image, all labels together.
struct ImageMatches
{
    ImageId image;
    std::vector<MatchedTruth> truth = {}; ///< by label
    std::vector<MatchedDetection> detections = {}; ///< by descending score
};

/// Visits every image in the order of its id. Matches as evaluateDetections() does: all detections,
/// since lower scores never change what higher ones matched; of each label the best `limit`.
void visitImageMatches(const EvaluatedPart& part, double iouThreshold, int limit,
                       const std::function<void(const ImageMatches&)>& visit);

/// The threshold of each label, in the order of `labels`.
std::vector<double> thresholdsInOrder(const ScoreThresholds& thresholds,
                                      const std::vector<Label>& labels);

/// Whether the score is at least the threshold of the label, by thresholdsInOrder().
bool reachesThreshold(const MatchedDetection& detection, const std::vector<double>& thresholds);

/// Of each element of `image.truth`, whether a detection that reaches its threshold is a hit on it.
std::vector<char> foundTruth(const ImageMatches& image, const std::vector<double>& thresholds);

} // namespace boxwright
