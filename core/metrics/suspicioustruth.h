// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/boxcase.h"

#include <vector>

namespace boxwright {

/// What is probably wrong in the truth, in the eyes of a model.
enum class TruthError {
    Missing, ///< found with a high score where nothing is drawn: Background
    Spurious, ///< drawn where the model sees nothing at all: Missed
    Loose, ///< found at almost the same place: Loose or BadlyPlaced
    SwappedLabel, ///< found at the same place as another label: WrongLabel
};

struct SuspiciousTruth
{
    TruthError error = TruthError::Missing;
    BoxCase boxCase;
    double suspicion = 0; ///< 0..1, the model's certainty that the truth is wrong
};

/// The most suspicious boxes, most suspicious first, at most `most`. Meant for images that the
/// model did not learn from, or for all where nothing better is at hand.
BOXWRIGHT_CORE_EXPORT std::vector<SuspiciousTruth>
suspiciousTruth(const EvaluatedPart& part, const ScoreThresholds& thresholds, int most = 500);

} // namespace boxwright
