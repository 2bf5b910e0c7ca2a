// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/export.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "core/run/politeness.h"
#include "core/run/runrecord.h"
#include "core/run/trainingplan.h"
#include "core/run/trainingtask.h"
#include "core/storage/projectstore.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// What a finished or cancelled training left in the project.
struct TrainingSummary
{
    std::optional<RunId> run = {}; ///< absent when cancelled before anything was recorded
    TrainingOutcome outcome = TrainingOutcome::Finished;
    bool canGoOn = true; ///< when it is suspended; else its model can be kept and no more
    std::optional<ModelId> model = {}; ///< absent when cancelled before the first epoch ended
    /// On the test part, or on validation where there is none.
    std::optional<Evaluation> evaluation = {};
    QStringList warnings = {}; ///< translated sentences: skipped images, no test part, ...
};

/// How a run treats the project.
struct RunOptions
{
    /// Where the run is after epochs of it and of what comes before (see
    /// TrainingProgress::checkpoint), until it ends; empty: nowhere.
    QString statePath = {};
    UndecidedImages undecided = UndecidedImages::Assign;
    /// Called with what was planned, before it begins.
    std::function<void(const TrainingPlan&)> planned = {};
    /// Called with the config of the run when candidates were tried; again when the short run
    /// is kept instead.
    std::function<void(const TrainingConfig&)> tried = {};
    /// When it is true as the run is stopped, the run is left as it is, for resumeTraining().
    std::shared_ptr<const std::atomic_bool> isSuspended = {};
    Politeness isPolite = {};
};

/// Plans, trains, picks thresholds on the validation part, evaluates the test part and keeps run,
/// epochs, model, metrics and detections in the project as it goes. Candidates are tried first,
/// then come the trainings of a k-fold, with config.folds; suspended or killed in any of these, the
/// run can go on. Stopped in its k-fold it can, too, when a fold is done. What an earlier run had
/// is given up where that left no model. Where candidates are tried, and the chosen one is stopped
/// or fails before its first epoch is done, the short run that gave the best model is the run.
/// Blocking. ErrorCode::Cancelled when an earlier run's model was to be kept first, and that was
/// stopped: it still lies at options.statePath.
BOXWRIGHT_CORE_EXPORT Result<TrainingSummary>
runTraining(ProjectStore& store, Engine& engine, const TrainingConfig& config,
            const ProgressSink& progress, std::stop_token stop, const RunOptions& options = {});

/// A run that ended with the program, or was suspended.
struct InterruptedRun
{
    RunId run;
    QString name;
    int epoch = 0; ///< the last that is done; 0: only trainings that come before are
    int epochs = 0;
    /// Whose weights are the model so far, which may be that of a variant; 0: there is none.
    int bestEpoch = 0;
    std::vector<EpochRecord> records = {}; ///< of the epochs that are done
    int variantsDone = 0; ///< that are tried before the k-fold
    int variants = 0; ///< of these; 0: none is tried
    int foldsDone = 0; ///< trainings of the k-fold that comes before the run itself
    int folds = 0; ///< of these; 0: no k-fold
    bool canGoOn = true; ///< else its model can be kept and no more
};

/// Where it was interrupted: the translated end of a sentence, such as "after epoch 3 of 20".
BOXWRIGHT_CORE_EXPORT QString interruptedPlace(const InterruptedRun& run);

/// What resumeTraining() would go on with, and finishInterruptedRun() keep. Absent when no run left
/// anything, and while a run is under way.
BOXWRIGHT_CORE_EXPORT Result<std::optional<InterruptedRun>>
findInterruptedRun(const ProjectStore& store, const QString& runStatePath);

/// Goes on with the interrupted run of options.statePath, on the data it began with, and ends like
/// runTraining(). Blocking. ErrorCode::NotFound when there is none; ErrorCode::Damaged when what
/// it left is of no use.
BOXWRIGHT_CORE_EXPORT Result<TrainingSummary> resumeTraining(ProjectStore& store, Engine& engine,
                                                             const ProgressSink& progress,
                                                             std::stop_token stop,
                                                             const RunOptions& options);

/// The model kept so far of the run that was under way when the program was killed, or that failed
/// at its end: puts it into the project, measured like any other, and takes the file away. Absent
/// when no run left one. A file that is of no use is set aside, with a warning: it must not stand
/// in the way of the next run. Blocking. Errors: those of keeping a model; ErrorCode::Cancelled
/// when stopped while it was measured: it is kept the next time.
BOXWRIGHT_CORE_EXPORT Result<std::optional<TrainingSummary>>
finishInterruptedRun(ProjectStore& store, Engine& engine, const QString& runStatePath,
                     const ProgressSink& progress, std::stop_token stop,
                     const Politeness& isPolite = {});

} // namespace boxwright
