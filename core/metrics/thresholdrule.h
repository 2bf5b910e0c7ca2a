// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/detectioncounts.h"

#include <optional>

namespace boxwright {

/// How a score threshold is chosen.
struct ThresholdRule
{
    enum class Kind {
        BestF1, ///< the highest threshold on ties
        Precision, ///< the lowest threshold from which precision is at least `value`
        Recall, ///< the highest threshold from which recall is at least `value`
        /// The least cost, where a miss costs as much as `value` false alarms; the highest
        /// threshold on ties. None when reporting nothing at all costs as little.
        Cost,
    };
    Kind kind = Kind::BestF1;
    double value = 0.95; ///< unused by BestF1

    friend bool operator==(const ThresholdRule&, const ThresholdRule&) = default;
};

/// The lowest score that should count: the highest or lowest such that keeps the rule, as its kind
/// says. Absent as thresholdBy() is.
std::optional<double> lowestScoreBy(const ThresholdRule& rule, const DetectionCounts& counts);

/// The threshold in the middle of the gap below the last detection that should count, as
/// chooseThresholds() does (`lowestScore`: what the model reports at least). Absent when no
/// threshold keeps the rule, and without truth or detections.
BOXWRIGHT_CORE_EXPORT std::optional<double>
thresholdBy(const ThresholdRule& rule, const DetectionCounts& counts, double lowestScore);

} // namespace boxwright
