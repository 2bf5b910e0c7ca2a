// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/boxcase.h"

#include <vector>

namespace boxwright {

/// What is probably wrong in the truth, in the eyes of a model.
enum class TruthError {
    /// Found where nothing is drawn, not even a difficult box: Background, with a score at least a
    /// quarter of the way from the threshold to 1. Suspicion: the score.
    Missing,
    /// Drawn where nothing is found, not even with a low score: Missed, without any detection from
    /// kBackgroundIou on. Suspicion: half of 1 - the best score of what touches it.
    Spurious,
    /// Found at almost the same place: Loose, or BadlyPlaced where no hit confirms the drawn box.
    /// Suspicion: score * (1 - overlap).
    Loose,
    /// Found at the same place as another label: WrongLabel where no hit confirms the drawn box.
    /// Suspicion: the score.
    SwappedLabel,
};

struct SuspiciousTruth
{
    TruthError error = TruthError::Missing;
    BoxCase boxCase;
    double suspicion = 0; ///< 0..1, the model's certainty that the truth is wrong
};

/// The most suspicious boxes at IoU 0.5, most suspicious first, at most `most`; a drawn box once,
/// as what it is suspected of most. Meant for images that the model did not learn from, or for all
/// where nothing better is at hand.
BOXWRIGHT_CORE_EXPORT std::vector<SuspiciousTruth>
suspiciousTruth(const EvaluatedPart& part, const ScoreThresholds& thresholds, int most = 500);

} // namespace boxwright
