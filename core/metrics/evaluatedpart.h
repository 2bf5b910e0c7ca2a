// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/metrics/evaluation.h"
#include "core/run/detection.h"

#include <vector>

namespace boxwright {

/// What a model found on a part of the data, beside the truth that it is measured against.
struct EvaluatedPart
{
    std::vector<Label> labels; ///< in class order of the model
    std::vector<ImageTruth> truth; ///< one element an image that was looked at
    std::vector<ImageDetections> detections;
};

} // namespace boxwright
