// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/trainingtask.h"
#include "training/detail/runpolicy.h"
#include "training/detail/tensorfile.h"

#include <QByteArray>

namespace boxwright::detail {

/// What a TrainingStep has become by learning.
struct LearnerState
{
    TensorFile tensors; ///< weights, their start and average, the optimizer's moments
    int step = 0; ///< of the learning rate schedule
    int optimizerSteps = 0; ///< those that changed the weights
    double rateScale = 1;
};

/// All that a run needs, beside its task and its epochs, to go on after an epoch with the same
/// result as without the interruption.
struct Checkpoint
{
    int epoch = 0; ///< after which it was taken
    BadSteps badSteps = {};
    LearnerState learner = {};
};

/// As a safetensors file that names the task: its labels, images and settings that shape what is
/// learned and kept. Threads, arithmetic and when the run ends may differ when it goes on.
QByteArray writeCheckpoint(const TrainingTask& task, Checkpoint checkpoint);

/// The state in task.resumeFrom, which must be there. Errors: Damaged (altered, of another task
/// or version, or not of the last of its epochs).
Result<Checkpoint> readCheckpoint(const TrainingTask& task);

/// The error for a checkpoint that cannot be used, for the technical reason `detail`.
Error damagedCheckpoint(const QString& detail);

} // namespace boxwright::detail
