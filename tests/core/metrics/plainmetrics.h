// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxmatching.h"
#include "core/metrics/evaluatedpart.h"

#include <optional>
#include <random>
#include <vector>

namespace boxwright::test {

inline const LabelId kCat(1);
inline const LabelId kDog(2);
std::vector<Label> catAndDog();
Annotation box(LabelId label, const BoundingBox& place);

/// One to six images with cats and dogs, some of them difficult or crowds. Boxes lie on a coarse
/// grid, so that overlaps and scores are often equal; `distinctScores`: never within an image.
EvaluatedPart randomPart(std::mt19937& random, bool distinctScores = false);

/// What became of a detection.
struct PlainOutcome
{
    double score;
    double overlap; ///< 0 when unmatched
    MatchKind kind;
};

/// The metrics written down as plainly as can be, to compare with: by descending score, equal
/// ones by image and then as given. Images must be in the order of their ids.
std::vector<PlainOutcome> plainOutcomes(const EvaluatedPart& part, LabelId label, double iou);

/// Boxes that count.
int plainTruth(const EvaluatedPart& part, LabelId label);

struct PlainCounts
{
    int truth = 0;
    int truePositives = 0;
    int falsePositives = 0;
    std::vector<double> overlaps; ///< sorted

    int detections() const { return truePositives + falsePositives; }
};
PlainCounts plainCounts(const EvaluatedPart& part, LabelId label, double iou, double threshold);

/// Of detections that count, each once, by descending score.
std::vector<double> distinctScores(const EvaluatedPart& part, LabelId label, double iou);

/// The AP of COCOeval at one IoU.
std::optional<double> plainAveragePrecision(const EvaluatedPart& part, LabelId label, double iou);

} // namespace boxwright::test
