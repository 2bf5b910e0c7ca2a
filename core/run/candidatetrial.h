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

/// A short run, and what it gave.
struct TrialRun
{
    TrainingConfig config; ///< with all that was tried
    TrainedModel model; ///< never without weights
};

/// What became of the candidates of a run.
struct CandidateTrial
{
    TrainingConfig config; ///< of the run, with what was tried
    /// The one that gave the best model. Absent when nothing was tried, or none gave any.
    std::optional<TrialRun> best = {};
};

/// Trains each of candidatesOf() for a while and gives the config of the one whose model is best
/// on the validation part. One that is not better by a point (0.01) of AP than an earlier one may
/// be so by chance, and takes longer. task.config when there are none, or when stopped: the best is
/// that of those which are done then, or what the first has learned so far. Blocking. A candidate
/// that fails is not chosen: what is wrong with all of them, the run itself will tell. Progress:
/// see TrainingProgress::variant.
CandidateTrial tryCandidates(Engine& engine, const TrainingTask& task, const TrainingConfig& open,
                             const ProgressSink& progress, const std::stop_token& stop);

} // namespace boxwright
