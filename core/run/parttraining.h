// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/run/trainingtask.h"

#include <stop_token>

namespace boxwright {

/// Engine::train() of a part that comes before the run itself. The epochs of task.resumeFrom are
/// told once more, so that its curve and its state go on; where what that holds is of no use, such
/// as that of another version, the part begins anew.
Result<TrainedModel> trainPart(Engine& engine, TrainingTask task, const ProgressSink& progress,
                               const std::stop_token& stop);

/// That the epochs of task.resumeFrom took; 0 without.
double secondsDone(const TrainingTask& task);

} // namespace boxwright
