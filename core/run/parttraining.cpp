// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/parttraining.h"

#include "core/logging.h"

namespace boxwright {

namespace {

void tellEpochsDone(const TrainingTask& task, const ProgressSink& progress)
{
    for (const EpochRecord& epoch : task.resumeFrom->epochs) {
        TrainingProgress told;
        told.phase = TrainingPhase::Training;
        told.epoch = epoch.epoch;
        told.epochs = task.config.epochs;
        told.finishedEpoch = epoch;
        told.isKept = epoch.epoch == task.resumeFrom->bestEpoch;
        if (told.isKept)
            told.bestWeights = task.resumeFrom->bestWeights;
        progress(told);
    }
}

} // namespace

Result<TrainedModel> trainPart(Engine& engine, TrainingTask task, const ProgressSink& progress,
                               const std::stop_token& stop)
{
    if (task.resumeFrom)
        tellEpochsDone(task, progress);
    auto trained = engine.train(task, progress, stop);
    if (trained || trained.error().code != ErrorCode::Damaged || !task.resumeFrom)
        return trained;
    qCWarning(logTraining).noquote()
        << "A part of a training begins anew:" << trained.error().message;
    task.resumeFrom.reset();
    return engine.train(task, progress, stop);
}

double secondsDone(const TrainingTask& task)
{
    double seconds = 0;
    if (task.resumeFrom) {
        for (const EpochRecord& epoch : task.resumeFrom->epochs)
            seconds += epoch.seconds;
    }
    return seconds;
}

} // namespace boxwright
