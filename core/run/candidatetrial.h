// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/run/runstate.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingtask.h"
#include "core/run/trialstate.h"

#include <functional>
#include <stop_token>

namespace boxwright {

/// Who is told of the short runs that try candidates.
struct TrialListener
{
    const ProgressSink& progress; ///< see TrainingProgress::variant
    std::function<void()> done; ///< called when one is done, and has its place in the state
};

/// What there is to try for a task, by candidatesOf(): nothing is tried so far.
TrialState planTrial(const TrainingTask& task, const TrainingConfig& open);

/// Trains each candidate that is left for a while, the first from task.resumeFrom on where there is
/// one. The best is that whose model is best on the validation part; one that is not better by a
/// point (0.01) of AP than an earlier one may be so by chance, and takes longer. When stopped, the
/// best is that of those which are done or, where none has a model, what the one that is under way
/// has learned so far. Blocking. A
/// candidate that fails has no model: what is wrong with all of them, the run itself will tell.
void tryCandidates(Engine& engine, const TrainingTask& task, TrialState& trial,
                   const TrialListener& listener, const std::stop_token& stop);

/// The trial of a state, with what the one that is under way has learned where none has a model.
TrialState trialSoFar(const RunState& state, const TrainingConfig& planned);

/// The config of the run when all are tried: that of the best, with what was tried.
TrainingConfig chosenConfig(const TrialState& trial, const TrainingConfig& planned);

/// Whether a run became the best of its short ones, so it cannot go on.
bool isShortRun(const TrainingConfig& config);

/// The config of the short run that gave the model, with what was tried. `run` is that of the run:
/// planned, chosenConfig(), or this already.
TrainingConfig shortRunConfig(const TrialState& trial, const TrainingConfig& run);

} // namespace boxwright
