// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingtask.h"

#include <optional>
#include <vector>

namespace boxwright {

/// How large the boxes of images are, by their sides (square roots of their areas) in pixels.
struct BoxSides
{
    double median = 0;
    double lowerQuartile = 0; ///< a quarter of the boxes is smaller
};

/// Of the boxes that teach, in images fitted to a square of `inputSize`, or as they are where it is
/// 0; at least a pixel. Absent without boxes.
BOXWRIGHT_CORE_EXPORT std::optional<BoxSides> boxSides(const std::vector<TrainingSample>& samples,
                                                       int inputSize);

} // namespace boxwright
