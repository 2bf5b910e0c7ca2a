// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingtask.h"

#include <QString>

#include <stop_token>

namespace boxwright {

/// Fine-tunes the pretrained detector at `pretrainedPath`, or goes on from task.startWeights or
/// task.resumeFrom. Blocks; `progress` is called from this thread and may block as well. `stop` is
/// looked at while images are loaded, before each part of a batch and before each evaluated image.
/// Checkpoints come after the first and the last epoch, and after one when that costs at most
/// `checkpointShare` of the time since the last, or the last is two minutes old: some 75 MB are
/// made, and written by `progress`. Share 0: after the first and the last only.
Result<TrainedModel> trainDetector(const TrainingTask& task, const QString& pretrainedPath,
                                   const ProgressSink& progress, std::stop_token stop,
                                   double checkpointShare = 0.05);

} // namespace boxwright
