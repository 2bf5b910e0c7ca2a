// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingsession.h"

#include "core/run/candidatetrial.h"
#include "core/run/foldplan.h"
#include "core/run/interruptedrun.h"
#include "core/run/projectsamples.h"
#include "core/run/runlookup.h"
#include "core/run/runsession.h"
#include "core/run/runstate.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrainingSession)
};

QString runName(const TrainingConfig& config)
{
    if (!config.name.isEmpty())
        return config.name;
    return Text::tr("Run of %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s));
}

void announce(const TrainingTask& task, const ProgressSink& progress,
              const QStringList& warnings = {})
{
    TrainingProgress preparing;
    preparing.epochs = task.config.epochs;
    preparing.warnings = warnings;
    progress(preparing);
}

/// The classes of a model as the project knows them.
Result<std::vector<Label>> labelsOf(const ProjectStore& store, ModelId id)
{
    const auto models = store.models();
    if (!models)
        return models.error();
    const ModelRecord* model = findModel(*models, id);
    return model == nullptr ? std::vector<Label>() : model->labels;
}

/// The data and configuration of the run that left `state`, and the checkpoint of what was under
/// way.
TrainingTask rebuiltTask(const RunRecord& run, const RunState& state, RunSnapshot snapshot)
{
    TrainingTask task{std::move(snapshot.labels), std::move(snapshot.train),
                      std::move(snapshot.validation), run.config};
    task.config.name = run.name; // which a person may have changed
    if (!state.checkpoint.isEmpty()) {
        task.resumeFrom = TrainingCheckpoint{state.checkpoint, epochsDone(run, state),
                                             state.weights, state.bestEpoch};
    } else if (!state.part.state.isEmpty()) {
        task.resumeFrom = state.part;
    }
    return task;
}

Error missingImages(int count, bool hasModel)
{
    return {ErrorCode::Damaged,
            hasModel
                ? Text::tr("%Ln image(s) that the training learned from are no longer in the "
                           "project, so it cannot go on as it began. Take their removal back, or "
                           "train again; its best model is kept then.",
                           nullptr, count)
                : Text::tr("%Ln image(s) that the training learned from are no longer in the "
                           "project, so it cannot go on as it began. Take their removal back, or "
                           "train again.",
                           nullptr, count)};
}

/// The model that a run goes on from, where it was given one.
Result<void> readStartModel(const ProjectStore& store, TrainingTask& task)
{
    if (!task.config.startModel)
        return {};
    auto weights = store.modelWeights(*task.config.startModel);
    if (!weights)
        return weights.error();
    const auto labels = labelsOf(store, *task.config.startModel);
    if (!labels)
        return labels.error();
    task.startWeights = *std::move(weights);
    task.startLabels = *labels;
    return {};
}

} // namespace

Result<TrainingSummary> runTraining(ProjectStore& store, Engine& engine,
                                    const TrainingConfig& config, const ProgressSink& progress,
                                    std::stop_token stop, const RunOptions& options)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point asked = Clock::now();
    // Whatever an earlier run left would be overwritten by this one.
    const auto earlier =
        finishInterruptedRun(store, engine, options.statePath, progress, stop, options.isPolite);
    if (!earlier)
        return earlier.error();
    if (stop.stop_requested()) {
        TrainingSummary summary = earlier->value_or(TrainingSummary());
        summary.outcome = TrainingOutcome::Cancelled;
        return summary;
    }
    auto plan =
        planTraining(store, config, options.undecided, runAids(engine, stop, options.isPolite));
    if (!plan)
        return plan.error();
    auto folds = planFolds(store, plan->task);
    if (!folds)
        return folds.error();
    if (!plan->splits.changes.empty()) {
        if (const auto applied = store.apply(plan->splits); !applied)
            return applied.error();
    }
    TrainingTask& task = plan->task;
    task.config.name = runName(task.config);
    if (task.config.arithmetic.isEmpty())
        task.config.arithmetic = engine.arithmetic();
    if (const auto read = readStartModel(store, task); !read)
        return read.error();
    task.testImages = plan->testImages;
    task.isPolite = options.isPolite;
    task.secondsBefore = std::chrono::duration<double>(Clock::now() - asked).count();
    if (options.planned)
        options.planned(*plan);
    announce(task, progress, plan->warnings);
    QStringList warnings = *earlier ? (*earlier)->warnings : QStringList();
    warnings += giveUpParts(store, options.statePath);
    TrialState trial = planTrial(task, config);
    auto summary = RunSession(store, engine, progress, std::move(stop), options)
                       .begin(std::move(task), std::move(trial), *std::move(folds));
    if (summary)
        summary->warnings += warnings;
    return summary;
}

Result<TrainingSummary> resumeTraining(ProjectStore& store, Engine& engine,
                                       const ProgressSink& progress, std::stop_token stop,
                                       const RunOptions& options)
{
    auto state = readRunState(options.statePath);
    if (!state)
        return state.error();
    const auto run = unfinishedRun(store, *state);
    if (!run)
        return run.error();
    if (!*run)
        return Error{ErrorCode::NotFound, Text::tr("There is no unfinished training.")};
    if (!canGoOn(**run, *state)) {
        return Error{ErrorCode::Damaged,
                     Text::tr("The interrupted training cannot go on. Train again; its best model "
                              "is kept then.")};
    }
    auto snapshot = store.runSnapshot(state->run);
    if (!snapshot)
        return snapshot.error();
    if (snapshot->missingImages > 0)
        return missingImages(snapshot->missingImages, hasModel(*state));
    TrainingTask task = rebuiltTask(**run, *state, *std::move(snapshot));
    task.isPolite = options.isPolite;
    if (task.config.minutes > 0) {
        const auto test = measuredPart(store, state->run, Split::Test);
        if (!test)
            return test.error();
        task.testImages = static_cast<int>(test->samples.size());
    }
    if (state->checkpoint.isEmpty()) {
        if (const auto read = readStartModel(store, task); !read)
            return read.error();
    }
    if (const auto resumed = store.resumeRun(state->run, state->epoch); !resumed)
        return resumed.error();
    announce(task, progress);
    state->checkpoint.clear(); // the task has it
    return RunSession(store, engine, progress, std::move(stop), options)
        .resume(std::move(task), *std::move(state));
}

} // namespace boxwright
