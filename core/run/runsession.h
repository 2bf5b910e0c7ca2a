// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/run/foldplan.h"
#include "core/run/runstate.h"
#include "core/run/trainingsession.h"
#include "core/run/trainingtask.h"
#include "core/run/trialstate.h"
#include "core/storage/projectstore.h"

#include <deque>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// One run of runTraining() or resumeTraining(): tries candidates, trains the folds and then by the
/// task, keeping what is done of it as it goes, then measures and keeps the model. Where the chosen
/// candidate is stopped or fails before its first model, the best of the short runs is kept; where
/// it failed, the first warning says so. For one call of begin() or resume().
class RunSession
{
public:
    /// `progress` and `options` must outlive it.
    RunSession(ProjectStore& store, Engine& engine, const ProgressSink& progress,
               std::stop_token stop, const RunOptions& options);

    /// A new run, which tries what `trial` plans and trains the folds first.
    Result<TrainingSummary> begin(TrainingTask task, TrialState trial, std::vector<Fold> folds);
    /// The run that left `state`; the task holds the checkpoint of what was under way.
    Result<TrainingSummary> resume(TrainingTask task, RunState state);

private:
    Result<TrainingSummary> run(TrainingTask task);
    /// The best short run of `trial` as a run of its own, beside one that failed.
    Result<TrainingSummary> beginShortRun(TrainingTask task, TrialState trial);
    Result<void> record(const TrainingTask& task);
    Result<TrainingSummary> end(const Result<void>& ended);
    RunOutcome outcome() const;
    /// Chooses the config of the task. False when stopped before.
    Result<bool> tryVariants(TrainingTask& task);
    /// Those that are to come. False when stopped in one.
    Result<bool> trainFolds(TrainingTask& task);
    /// What was found goes along with the state of the run, so it is there when that goes on later.
    void keepFold(const std::vector<ImageDetections>& found);
    Result<void> trainAndMeasure(TrainingTask& task);
    /// The run becomes the best of the short ones, and ends.
    Result<void> takeShortRun(TrainingTask& task, TrainingOutcome outcome);
    Result<void> setConfig(const TrainingConfig& config);
    Result<void> measure(const TrainingTask& task, const TrainedModel& trained);
    /// Nobody waits for the run, which is to be suspended.
    bool isBeingLeft() const;
    /// Without a state that it can go on from, a run that is to be suspended is a stopped one.
    bool isSuspended() const { return isBeingLeft() && m_canGoOn; }
    /// A run that is stopped before its first epoch goes on later, lest its folds be lost.
    bool hasFoldsKept() const { return m_canGoOn && m_state.foldsDone > 0; }
    /// When it has failed: else to go on would be to fail again.
    bool leavesSomething() const
    {
        return m_isStateKept || m_state.foldsDone > 0 || m_state.trial.hasModel();
    }
    /// Keeps what an epoch gave, so that a killed program loses no more than the epoch it was in.
    void notice(TrainingProgress progress);
    /// Of a variant or a fold; written with each checkpoint.
    void keepPart(TrainingProgress& progress);
    /// It is done, and lies in the state in another way.
    void endPart();
    /// One that could not be kept, on a full disk, is tried again with the next.
    void keepEpochs();
    /// Written with each checkpoint, which come from time to time; before the first as soon as
    /// there is a model. Never ahead of the epochs that the project knows.
    void keepState(TrainingProgress& progress);
    /// The model of a run that ends, where it is newer than what the last checkpoint kept, lest it
    /// be lost while it is measured. The run cannot go on then.
    void keepModel(const TrainedModel& trained);
    bool writeState();
    void noteFailure(const Result<void>& result);

    ProjectStore& m_store;
    Engine& m_engine;
    ProgressSink m_progress; ///< says what is kept so far
    ProgressSink m_listener; ///< to the engine: see notice()
    std::stop_token m_stop;
    const RunOptions& m_options;
    std::vector<Fold> m_folds; ///< that come before the run itself
    RunState m_state{RunId(0)}; ///< after the last epoch, but for the checkpoint
    std::deque<EpochRecord> m_unkeptEpochs;
    bool m_isStateKept = false; ///< a model of this run lies at the state path
    int m_keptBestEpoch = 0; ///< whose model that is
    bool m_canGoOn = false; ///< the run can go on from what lies there
    std::optional<Error> m_notKept; ///< the first thing that could not be kept on the way
    TrainingSummary m_summary;
};

} // namespace boxwright
