// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingtask.h"
#include "core/run/triedcandidate.h"

#include <cstddef>
#include <vector>

namespace boxwright {

/// How far the short runs are that try the candidates of a run.
struct TrialState
{
    std::vector<CandidateKind> planned = {}; ///< in turn; empty: nothing is tried
    std::vector<TriedCandidate> tried = {}; ///< the first of these, none of them marked as chosen
    std::size_t best = 0; ///< of `tried`: whose model it is
    TrainedModel model = {}; ///< the best so far; without weights when none gave any

    bool hasModel() const { return !model.weights.isEmpty(); }
    bool isDone() const { return tried.size() >= planned.size(); }
};

} // namespace boxwright
