// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/detectioncounts.h"

#include <array>
#include <optional>
#include <vector>

namespace boxwright {

/// What counting from one score on gives.
struct ThresholdPoint
{
    double threshold = 0;
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};

/// One point a distinct score, by descending threshold; at most `most` of them, evenly spread over
/// the detections and always with the last. Empty without truth or detections.
BOXWRIGHT_CORE_EXPORT std::vector<ThresholdPoint> thresholdCurve(const DetectionCounts& counts,
                                                                 int most = 400);

/// How well found boxes fit: the IoU of matched pairs from a score on, in twenty bins of 0.05; the
/// last holds 1 as well.
constexpr int kIouBins = 20;
BOXWRIGHT_CORE_EXPORT std::array<int, kIouBins> iouHistogram(const DetectionCounts& counts,
                                                             double threshold);

/// Do scores mean what they say? Detections whose score lies in one tenth of 0..1.
/// Without any, neither of the others is defined.
struct CalibrationBin
{
    int detections = 0;
    std::optional<double> meanScore = {};
    std::optional<double> precision = {}; ///< the share that is right
};
constexpr int kCalibrationBins = 10;
struct Calibration
{
    std::array<CalibrationBin, kCalibrationBins> bins;
    /// Expected calibration error (Naeini et al. 2015): the mean distance of score and precision
    /// over all detections; absent without any. Bins without detections have no part in it.
    std::optional<double> error = {};
};
BOXWRIGHT_CORE_EXPORT Calibration calibration(const std::vector<DetectionCounts>& labels);

} // namespace boxwright
