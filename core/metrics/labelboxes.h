// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxmatching.h"
#include "core/metrics/evaluation.h"

#include <functional>
#include <vector>

namespace boxwright {

/// The boxes of one label in one image.
struct BoxesOfLabel
{
    int labelIndex = 0; ///< in the labels given
    std::vector<const Annotation*> truth = {};
    std::vector<const Detection*> detections = {};
};

TruthBox truthBoxOf(const Annotation& annotation);

/// `lowestIou`: no threshold that is matched at is lower.
BoxMatching matchingOf(const BoxesOfLabel& boxes, double lowestIou);

/// Visits every image as visitMatchings() does, all of its labels at once.
using BoxesOfLabelsVisitor =
    std::function<void(ImageId image, const std::vector<BoxesOfLabel>& boxesByLabel)>;

void visitBoxesOfLabels(const std::vector<ImageTruth>& truth,
                        const std::vector<ImageDetections>& detections,
                        const std::vector<Label>& labels, const BoxesOfLabelsVisitor& visit);

/// Visits every image in the order of its id, and in it every label (by its index in `labels`)
/// that has truth or detections there. Boxes of other labels, and detections that are no numbers,
/// are left out. The visitor may keep what it is given.
using MatchingVisitor = std::function<void(ImageId image, int labelIndex, BoxMatching&&)>;

void visitMatchings(const std::vector<ImageTruth>& truth,
                    const std::vector<ImageDetections>& detections,
                    const std::vector<Label>& labels, double lowestIou,
                    const MatchingVisitor& visit);

} // namespace boxwright
