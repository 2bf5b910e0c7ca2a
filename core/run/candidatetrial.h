// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingtask.h"

#include <stop_token>

namespace boxwright {

/// Trains each of candidatesOf() for a while and gives the config of the one whose model is best
/// on the validation part, with what was tried in it. One that is not better by a point (0.01) of
/// AP than an earlier one may be so by chance, and takes longer. task.config when there are none,
/// or when stopped. Blocking. A candidate that fails is not chosen: what is wrong with all of
/// them, the run itself will tell. Progress: see TrainingProgress::variant.
TrainingConfig tryCandidates(Engine& engine, const TrainingTask& task, const TrainingConfig& open,
                             const ProgressSink& progress, const std::stop_token& stop);

} // namespace boxwright
