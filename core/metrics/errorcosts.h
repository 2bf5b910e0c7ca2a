// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/boxcase.h"

#include <optional>
#include <vector>

namespace boxwright {

/// A kind of mistake and what it costs.
struct ErrorCost
{
    CaseKind kind = CaseKind::Missed; ///< never Right or Loose
    int count = 0; ///< at the thresholds
    /// By how much AP50, the labels' mean, would rise if only these were mended (TIDE's delta AP,
    /// over all scores); absent where AP50 is not defined.
    std::optional<double> apCost = {};
};

/// One a kind of mistake, in the order of CaseKind, at IoU 0.5 as AP50. Mended means: WrongLabel
/// and BadlyPlaced become a hit with their score if their drawn box has none (the best of them),
/// else they are gone; Duplicate, Background and WrongAndBadlyPlaced are gone; Missed boxes do not
/// count any more, and a label without any other has AP 1.
BOXWRIGHT_CORE_EXPORT std::vector<ErrorCost> errorCosts(const EvaluatedPart& part,
                                                        const ScoreThresholds& thresholds);

} // namespace boxwright
