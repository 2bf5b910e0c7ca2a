// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/export.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/run/trainingtask.h"
#include "core/storage/projectstore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// What a finished or cancelled training left in the project.
struct TrainingSummary
{
    std::optional<RunId> run = {}; ///< absent when cancelled before anything was recorded
    TrainingOutcome outcome = TrainingOutcome::Finished;
    std::optional<ModelId> model = {}; ///< absent when cancelled before the first epoch ended
    /// On the test part, or on validation where there is none.
    std::optional<Evaluation> evaluation = {};
    QStringList warnings = {}; ///< translated sentences: skipped images, no test part, ...
};

/// The data of a project as a training run will see it: images with boxes or confirmed empty of
/// the train and validation parts (a set without a validation part gives 10 % of its train part
/// to it, stratified by label, decided by the seed); config resolved from the preset and the data.
/// Errors say what is missing: no boxes, no train images.
BOXWRIGHT_CORE_EXPORT Result<TrainingTask> planTraining(const ProjectStore& store,
                                                        const TrainingConfig& config);

/// Plans, trains, picks thresholds on the validation part, evaluates the test part and keeps run,
/// epochs, model, metrics and detections in the project as it goes. Blocking. The best weights so
/// far lie in `runStatePath` until the run ends; empty: nowhere.
BOXWRIGHT_CORE_EXPORT Result<TrainingSummary>
runTraining(ProjectStore& store, Engine& engine, const TrainingConfig& config,
            const ProgressSink& progress, std::stop_token stop, const QString& runStatePath = {});

/// The best model of the run that was under way when the program was killed, or that failed at its
/// end: puts it into the project, measured like any other, and takes the file away. Absent when no
/// run left one.
/// Blocking. Errors: Damaged (the file is of no use), and those of keeping a model.
BOXWRIGHT_CORE_EXPORT Result<std::optional<TrainingSummary>>
finishInterruptedRun(ProjectStore& store, Engine& engine, const QString& runStatePath,
                     const ProgressSink& progress, std::stop_token stop);

} // namespace boxwright
