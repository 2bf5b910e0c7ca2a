// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/export.h"
#include "core/metrics/evaluation.h"
#include "core/run/detection.h"

#include <vector>

namespace boxwright {

/// What a model found in one image, with the labels as it knows them.
struct ModelFindings
{
    std::vector<Label> labels;
    std::vector<Detection> detections;
};

/// Two boxes of a label that overlap so much (IoU) mean the same object.
constexpr double kSameObjectIou = 0.6;

/// What to propose for an image, best first, in labels of the project: a label keeps its
/// permanent id, and one whose id is gone is found by its name. Left out is what scores less than
/// `minimumScore`, has no label in the project, or means the same object as one of `boxes` (drawn
/// already), of `dismissed`, or as a better suggestion.
BOXWRIGHT_CORE_EXPORT std::vector<Detection> suggestionsFor(const ModelFindings& found,
                                                            const std::vector<Label>& projectLabels,
                                                            const std::vector<Annotation>& boxes,
                                                            const std::vector<Detection>& dismissed,
                                                            double minimumScore);

/// What scores at least the threshold of its label, in the same order.
BOXWRIGHT_CORE_EXPORT std::vector<Detection> overThresholds(const std::vector<Detection>& found,
                                                            const ScoreThresholds& thresholds);

/// One score for all labels to begin with: the (lower) middle one of the model's own thresholds,
/// where 0.5 stands for a label without.
BOXWRIGHT_CORE_EXPORT double startingScore(const std::vector<Label>& modelLabels,
                                           const ScoreThresholds& thresholds);

/// The box that a suggestion becomes when it is accepted: the model's, with its score.
BOXWRIGHT_CORE_EXPORT Annotation acceptedBox(const Detection& suggestion, const QSizeF& imageSize);

} // namespace boxwright
