// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingtask.h"

#include <optional>
#include <stop_token>

namespace boxwright {

/// What the run is, after its candidates were tried.
struct CandidateTrial
{
    TrainingConfig config; ///< with what was tried
    /// That the run has given already: it was stopped while it tried. `config` is that of the short
    /// run that gave it.
    std::optional<TrainedModel> model = {};
};

/// Trains each of candidatesOf() for a while and gives the config of the one whose model is best
/// on the validation part. One that is not better by a point (0.01) of AP than an earlier one may
/// be so by chance, and takes longer. task.config when there are none. Stopped, it gives the model
/// of the best that is done, or what the first has learned so far; task.config when that is
/// nothing. Blocking. A candidate that fails is not chosen: what is wrong with all of them, the run
/// itself will tell. Progress: see TrainingProgress::variant.
CandidateTrial tryCandidates(Engine& engine, const TrainingTask& task, const TrainingConfig& open,
                             const ProgressSink& progress, const std::stop_token& stop);

} // namespace boxwright
