// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/export.h"
#include "core/metrics/evaluatedpart.h"

#include <optional>
#include <vector>

namespace boxwright {

/// What became of a box that a model found or should have found. The kinds of mistakes are those of
/// TIDE (Bolya et al. 2020, arXiv:2008.08115).
enum class CaseKind {
    Right, ///< a hit whose boxes fit
    Loose, ///< a hit with an IoU below kLooseIou
    WrongLabel, ///< fits a drawn box of another label
    BadlyPlaced, ///< of the right label, overlapping too little to be a hit
    WrongAndBadlyPlaced, ///< another label, and overlapping too little
    Duplicate, ///< fits a drawn box that a better detection found already
    Background, ///< where nothing is drawn
    Missed, ///< a drawn box that neither a hit nor a mistake above stands for
};
constexpr int kCaseKinds = 8;

constexpr double kLooseIou = 0.75;
/// Overlap up to which a found box has nothing to do with a drawn one.
constexpr double kBackgroundIou = 0.1;

struct BoxCase
{
    CaseKind kind = CaseKind::Right;
    ImageId image;
    std::optional<Detection> detection = {}; ///< absent for Missed
    std::optional<Annotation> truth = {}; ///< absent for Background
    double overlap = 0; ///< IoU of both, 0 when one is absent
};

/// All cases of detections that score at least the threshold of their label; by image, hits and
/// mistakes by descending score, then what was missed. Detections that COCOeval ignores (they fit
/// difficult or crowd boxes) are no case, and such boxes are never Missed nor the truth of another
/// case. Hits are the true positives of evaluateDetections(); what is no hit is looked at in the
/// order of TIDE: BadlyPlaced, WrongLabel, Duplicate, Background, WrongAndBadlyPlaced, each beside
/// the drawn box of the highest IoU. `iouThreshold`: kBackgroundIou..1.
BOXWRIGHT_CORE_EXPORT std::vector<BoxCase>
boxCases(const EvaluatedPart& part, const ScoreThresholds& thresholds, double iouThreshold);

} // namespace boxwright
