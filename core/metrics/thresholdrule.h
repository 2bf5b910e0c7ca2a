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
        BestF1,
        Precision, ///< the lowest threshold from which precision is at least `value`
        Recall, ///< the highest threshold from which recall is at least `value`
        Cost, ///< the least cost, where a miss costs as much as `value` false alarms
    };
    Kind kind = Kind::BestF1;
    double value = 0.95; ///< unused by BestF1

    friend bool operator==(const ThresholdRule&, const ThresholdRule&) = default;
};

/// The threshold in the middle of the gap below the last detection that should count, as
/// chooseThresholds() does (`lowestScore`: what the model reports at least). Absent when no
/// threshold keeps the rule, and without truth or detections.
BOXWRIGHT_CORE_EXPORT std::optional<double>
thresholdBy(const ThresholdRule& rule, const DetectionCounts& counts, double lowestScore);

} // namespace boxwright
