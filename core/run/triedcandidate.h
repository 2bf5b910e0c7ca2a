// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace boxwright {

/// What a candidate changes in a plan. Stored as numbers: new ones go to the end.
enum class CandidateKind { AsPlanned, LargerInput, Mosaic, MoreStages };

/// A variant of a plan that a short run tried before the run itself.
struct TriedCandidate
{
    CandidateKind kind = CandidateKind::AsPlanned;
    int inputSize = 0; ///< of its network, in pixels
    int epochs = 0; ///< of the short run
    std::optional<double> validationAp = {}; ///< of the model it gave; absent: it gave none
    bool isChosen = false; ///< it was trained in full; none is when that was stopped or failed
};

} // namespace boxwright
