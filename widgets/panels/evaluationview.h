// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/confusionmatrix.h"
#include "core/metrics/errorcosts.h"
#include "core/metrics/missbuckets.h"
#include "core/metrics/qualitycurves.h"
#include "core/metrics/qualityintervals.h"
#include "core/run/advice.h"

#include <array>
#include <optional>
#include <vector>

namespace boxwright {

/// What the Evaluate page shows at once while a threshold moves.
struct EvaluationView
{
    std::vector<Label> labels = {}; ///< in class order of the model
    Evaluation figures = {}; ///< at the thresholds and IoU chosen
    std::optional<EvaluationIntervals> intervals = {}; ///< absent: not known yet
};

/// Of one label or of all of them; independent of thresholds.
struct CurvesView
{
    std::vector<ThresholdPoint> points = {};
    Calibration calibration = {};
};

/// Where the thresholds stand, of one label or of all of them.
struct ThresholdView
{
    std::optional<double> threshold = {}; ///< absent: labels have different ones
    std::optional<double> precision = {};
    std::optional<double> recall = {};
    std::array<int, kIouBins> overlaps = {}; ///< the histogram of IoU
};

/// What needs a moment to find out.
struct MistakesView
{
    ConfusionMatrix confusions = {};
    std::vector<ErrorCost> costs = {};
    MissBuckets misses = {};
    std::vector<Advice> advice = {};
};

} // namespace boxwright
