// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/evaluation.h"

#include <vector>

namespace boxwright::detail {

/// What was found on a few images, for people to watch: the first four that show a box, or the
/// first four when none does; of each the 50 best detections with a score of at least 0.1.
/// `truth` and `detections` name the same images, detections by descending score.
std::vector<ImageDetections> pickExamples(const std::vector<ImageTruth>& truth,
                                          const std::vector<ImageDetections>& detections);

} // namespace boxwright::detail
