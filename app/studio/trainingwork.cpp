// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/trainingwork.h"

#include "core/storage/projectfile.h"

#include <utility>

namespace boxwright {

namespace {

using StoreWork = std::function<Result<TrainingSummary>(
    ProjectStore&, Engine&, const QString& statePath, const ProgressSink&, std::stop_token)>;

/// What was stopped on request has not failed.
Result<TrainingSummary> stoppedAs(TrainingOutcome outcome, const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        return error;
    TrainingSummary summary;
    summary.outcome = outcome;
    return summary;
}

/// Does `work` with the engine and with a connection of its own.
TrainFunction withEngine(EngineLoader& loader, const ProjectFile& file, StoreWork work)
{
    return [&loader, &file, work = std::move(work)](
               const ProgressSink& progress, std::stop_token stop) -> Result<TrainingSummary> {
        const Result<Engine*> engine = loader.engine();
        if (!engine)
            return engine.error();
        const Result<std::unique_ptr<ProjectStore>> store = file.connect();
        if (!store)
            return store.error();
        auto summary = work(**store, **engine, file.runStatePath(), progress, std::move(stop));
        if (!summary)
            return stoppedAs(TrainingOutcome::Cancelled, summary.error());
        return summary;
    };
}

RunOptions optionsOf(const QString& statePath, const Suspension& isSuspended,
                     const Politeness& isPolite)
{
    RunOptions options;
    options.statePath = statePath;
    options.undecided = UndecidedImages::LeaveOut;
    options.isSuspended = isSuspended;
    options.isPolite = isPolite;
    return options;
}

TrainFunction train(EngineLoader& loader, const ProjectFile& file, const TrainingConfig& config,
                    const Suspension& isSuspended, const Politeness& isPolite)
{
    return withEngine(loader, file,
                      [config, isSuspended,
                       isPolite](ProjectStore& store, Engine& engine, const QString& statePath,
                                 const ProgressSink& progress, std::stop_token stop) {
                          // The controller has divided the images through the project, whose
                          // history the window shows; what was labelled since then waits for the
                          // next run.
                          return runTraining(store, engine, config, progress, std::move(stop),
                                             optionsOf(statePath, isSuspended, isPolite));
                      });
}

TrainFunction resume(EngineLoader& loader, const ProjectFile& file, const Suspension& isSuspended,
                     const Politeness& isPolite)
{
    return withEngine(loader, file,
                      [isSuspended, isPolite](ProjectStore& store, Engine& engine,
                                              const QString& statePath,
                                              const ProgressSink& progress, std::stop_token stop) {
                          return resumeTraining(store, engine, progress, std::move(stop),
                                                optionsOf(statePath, isSuspended, isPolite));
                      });
}

Result<TrainingSummary> takeInterrupted(ProjectStore& store, Engine& engine,
                                        const QString& statePath, const ProgressSink& progress,
                                        std::stop_token stop, const Politeness& isPolite)
{
    auto summary =
        finishInterruptedRun(store, engine, statePath, progress, std::move(stop), isPolite);
    if (!summary) // what is to be kept waits on
        return stoppedAs(TrainingOutcome::Suspended, summary.error());
    return std::move(*summary).value_or(TrainingSummary{});
}

Result<std::optional<InterruptedRun>> findInterrupted(const ProjectFile& file)
{
    const auto store = file.connect();
    if (!store)
        return store.error();
    return findInterruptedRun(**store, file.runStatePath());
}

Result<LearningCurveSummary> measureCurve(EngineLoader& loader, const ProjectFile& file,
                                          const TrainingConfig& config,
                                          const LearningCurveListener& listener,
                                          std::stop_token stop, const Politeness& isPolite)
{
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    const auto store = file.connect();
    if (!store)
        return store.error();
    LearningCurveRequest request;
    request.config = config;
    request.undecided = UndecidedImages::LeaveOut; // as train() does
    request.isPolite = isPolite;
    return measureLearningCurve(**store, **engine, request, listener, std::move(stop));
}

} // namespace

TrainingWork engineWork(EngineLoader& loader)
{
    TrainingWork work;
    const Politeness isPolite = work.isPolite;
    work.train = [&loader, isPolite](const ProjectFile& file, const TrainingConfig& config,
                                     const Suspension& isSuspended) {
        return train(loader, file, config, isSuspended, isPolite);
    };
    work.resume = [&loader, isPolite](const ProjectFile& file, const Suspension& isSuspended) {
        return resume(loader, file, isSuspended, isPolite);
    };
    work.finishInterrupted = [&loader, isPolite](const ProjectFile& file) {
        return withEngine(loader, file,
                          [isPolite](ProjectStore& store, Engine& engine, const QString& statePath,
                                     const ProgressSink& progress, std::stop_token stop) {
                              return takeInterrupted(store, engine, statePath, progress,
                                                     std::move(stop), isPolite);
                          });
    };
    work.findInterrupted = findInterrupted;
    work.outlook = lookAheadWith(loader, isPolite);
    work.learningCurve = [&loader, isPolite](const ProjectFile& file, const TrainingConfig& config,
                                             const LearningCurveListener& listener,
                                             std::stop_token stop) {
        return measureCurve(loader, file, config, listener, std::move(stop), isPolite);
    };
    return work;
}

} // namespace boxwright
