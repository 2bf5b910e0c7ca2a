// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/evaluatedpart.h"
#include "core/metrics/interval.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// Intervals of what DetectionQuality holds; absent where the value is not defined.
struct QualityIntervals
{
    std::optional<Interval> precision = {};
    std::optional<Interval> recall = {};
    std::optional<Interval> f1 = {};
    std::optional<Interval> meanIou = {};
    std::optional<Interval> medianIou = {};
    std::optional<Interval> wellPlaced = {};
    std::optional<Interval> ap = {};
    std::optional<Interval> ap50 = {};
    std::optional<Interval> ap75 = {};
};

struct EvaluationIntervals
{
    QualityIntervals overall;
    std::vector<QualityIntervals> labels; ///< in the order of the part's labels
};

/// Resamples of fewer images say nothing of others. Five that all speak for one model are no proof:
/// two equal ones give that once in 16 times (sign test, 2 / 2^5), six once in 32.
inline constexpr int fewestImagesToResample = 6;

struct BootstrapSettings
{
    int resamples = 1000; ///< for counts and what follows from them
    int apResamples = 200; ///< for AP, which costs more
    std::uint64_t seed = 1;
};

/// Percentile bootstrap (Efron 1979) over images: they are drawn with replacement, as many as there
/// are, and measured again; the interval leaves 2.5 % of the values out on either side. Boxes of
/// one image depend on one another, so images are drawn, never boxes. The same seed gives the same
/// intervals. Resamples in which a value is not defined are left out of its interval. Where all
/// boxes are right, or none is, or where fewer than fewestImagesToResample show any, resamples
/// hardly differ: there the interval of a share also covers Wilson's (see shareInterval()). Absent
/// values when asked to stop.
BOXWRIGHT_CORE_EXPORT EvaluationIntervals bootstrapIntervals(const EvaluatedPart& part,
                                                             const ScoreThresholds& thresholds,
                                                             double iouThreshold,
                                                             const BootstrapSettings& settings = {},
                                                             const std::stop_token& stop = {});

/// Two models on the same images: differences second - first.
struct QualityDifference
{
    std::optional<double> f1 = {};
    std::optional<double> ap50 = {};
    std::optional<double> ap = {};
    std::optional<Interval> f1Interval = {};
    std::optional<Interval> ap50Interval = {};
    std::optional<Interval> apInterval = {};

    /// Whether an interval of a difference leaves 0 out.
    static bool isSignificant(const std::optional<Interval>& interval)
    {
        return interval && (interval->low > 0 || interval->high < 0);
    }
};

struct ModelOnPart
{
    EvaluatedPart part;
    ScoreThresholds thresholds;
};

struct ModelComparison
{
    struct LabelRow
    {
        LabelId label;
        QualityDifference difference;
    };
    int images = 0; ///< that both looked at; others do not count
    QualityDifference overall;
    std::vector<LabelRow> labels; ///< known to both models, in the order of the first
    std::vector<ImageId> won; ///< images with fewer mistakes (false alarms + misses), most first
    std::vector<ImageId> lost; ///< with more, most first
};

/// Measures both against the truth of `second` on the labels known to both, with paired resamples:
/// each draws the same images for both. An interval holds 0 where fewer than fewestImagesToResample
/// show boxes of the row. Differences without intervals when asked to stop.
BOXWRIGHT_CORE_EXPORT ModelComparison compareModels(const ModelOnPart& first,
                                                    const ModelOnPart& second, double iouThreshold,
                                                    const BootstrapSettings& settings = {},
                                                    const std::stop_token& stop = {});

} // namespace boxwright
