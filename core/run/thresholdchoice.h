// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/export.h"
#include "core/metrics/evaluation.h"

#include <cstddef>
#include <vector>

namespace boxwright {

/// Images that are enough to choose thresholds on.
inline constexpr std::size_t enoughToChoose = 20;

/// Thresholds of best F1 on the validation images at IoU 0.5, each moved to the middle of the gap
/// to the next lower score of its label that counts (at least `lowestScore`, below which the model
/// reports nothing). All thresholds in that gap are equally good on these images, and the middle
/// has most room on both sides for images that were not seen.
BOXWRIGHT_CORE_EXPORT ScoreThresholds chooseThresholds(
    const std::vector<ImageTruth>& truth, const std::vector<ImageDetections>& detections,
    const std::vector<Label>& labels, double lowestScore);

} // namespace boxwright
