// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingsession.h"

#include "core/run/candidatetrial.h"
#include "core/run/foldedtraining.h"
#include "core/run/foldplan.h"
#include "core/run/interruptedrun.h"
#include "core/run/modelkeeper.h"
#include "core/run/projectsamples.h"
#include "core/run/runlookup.h"
#include "core/run/runstate.h"
#include "core/run/sampledetections.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <chrono>
#include <deque>
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

void announce(const TrainingTask& task, const ProgressSink& progress)
{
    TrainingProgress preparing;
    preparing.epochs = task.config.epochs;
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

/// Trains by a task, keeping what is done of it as it goes, then measures and keeps the model.
class Session
{
public:
    Session(ProjectStore& store, Engine& engine, const ProgressSink& progress, std::stop_token stop,
            const RunOptions& options)
        : m_store(store)
        , m_engine(engine)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_options(options)
    { }

    /// A new run of the chosen candidate, or, when stopped before it has learned anything, the best
    /// of the short ones.
    Result<TrainingSummary> trainBest(TrainingTask task, const CandidateTrial& trial,
                                      std::vector<Fold> folds)
    {
        if (!m_stop.stop_requested() || !trial.best) {
            task.config = trial.config;
            auto summary = begin(task, std::move(folds));
            const bool isForNothing = summary && !summary->model
                && summary->outcome == TrainingOutcome::Cancelled && trial.best;
            if (!isForNothing)
                return summary;
            if (const auto deleted = m_store.deleteRun(m_state.run); !deleted)
                return deleted.error();
        }
        task.config = trial.best->config;
        return Session(m_store, m_engine, m_progress, m_stop, m_options)
            .take(task, trial.best->model);
    }

    /// The run that left `state`; the task holds the same as a checkpoint.
    Result<TrainingSummary> resume(const TrainingTask& task, RunState state)
    {
        m_state = std::move(state);
        m_folds = unpackFolds(m_state.folds);
        m_isStateKept = !m_state.weights.isEmpty();
        m_keptBestEpoch = m_state.bestEpoch;
        m_canGoOn = true;
        return end(trainAndMeasure(task));
    }

private:
    /// A new run, after those of a k-fold.
    Result<TrainingSummary> begin(const TrainingTask& task, std::vector<Fold> folds)
    {
        m_folds = std::move(folds);
        m_state.folds = packFolds(m_folds);
        if (const auto recorded = record(task); !recorded)
            return recorded.error();
        return end(trainAndMeasure(task));
    }

    /// A new run that was trained before anything of it was kept, by a person who has stopped it.
    Result<TrainingSummary> take(const TrainingTask& task, TrainedModel trained)
    {
        trained.outcome = TrainingOutcome::Cancelled;
        if (const auto recorded = record(task); !recorded)
            return recorded.error();
        m_unkeptEpochs.assign(trained.epochs.begin(), trained.epochs.end());
        keepEpochs();
        m_state.epoch = trained.epochs.empty() ? trained.bestEpoch : trained.epochs.back().epoch;
        return end(measure(task, trained));
    }

    Result<void> record(const TrainingTask& task)
    {
        RunRecord run{RunId(0), task.config.name, QDateTime::currentDateTimeUtc()};
        run.config = task.config;
        run.trainImages = static_cast<int>(task.train.size());
        run.validationImages = static_cast<int>(task.validation.size());
        const auto id = m_store.beginRun(run, {task.labels, task.train, task.validation});
        if (!id)
            return id.error();
        m_state.run = *id;
        if (m_options.tried && !run.config.candidates.empty())
            m_options.tried(run.config);
        return {};
    }

    Result<TrainingSummary> end(const Result<void>& ended)
    {
        m_summary.run = m_state.run;
        const auto closed = m_store.endRun(m_state.run, ended ? outcome() : RunOutcome::Failed,
                                           ended ? QString() : ended.error().message);
        if (!ended)
            return ended.error();
        if (!closed)
            return closed.error();
        if (m_summary.outcome != TrainingOutcome::Suspended)
            QFile::remove(m_options.statePath);
        return m_summary;
    }

    RunOutcome outcome() const
    {
        switch (m_summary.outcome) {
        case TrainingOutcome::Finished:
            return RunOutcome::Finished;
        case TrainingOutcome::Cancelled:
            return RunOutcome::Cancelled;
        case TrainingOutcome::Suspended:
            break;
        }
        return RunOutcome::Interrupted;
    }

    /// Those that are to come. False when stopped in one.
    Result<bool> trainFolds(const TrainingTask& task)
    {
        const FoldListener listener{
            m_progress, [this](const std::vector<ImageDetections>& found) { keepFold(found); }};
        return detectOutOfFold(m_engine, task, m_folds, m_state.foldsDone, listener, m_stop);
    }

    /// What was found goes along with the state of the run, so it is there when that goes on later.
    void keepFold(const std::vector<ImageDetections>& found)
    {
        m_state.outOfFold += packDetections(found);
        ++m_state.foldsDone;
        if (m_options.statePath.isEmpty())
            return;
        const auto written = writeRunState(m_options.statePath, m_state);
        noteFailure(written);
        m_canGoOn |= written.isOk();
    }

    Result<void> trainAndMeasure(const TrainingTask& task)
    {
        const auto looked = trainFolds(task);
        if (!looked)
            return looked.error();
        if (!*looked) { // stopped or suspended: the folds that are done are not thrown away
            m_summary.outcome = m_canGoOn ? TrainingOutcome::Suspended : TrainingOutcome::Cancelled;
            return {};
        }
        const auto trained = m_engine.train(
            task, [this](const TrainingProgress& progress) { notice(progress); }, m_stop);
        if (!trained)
            return trained.error();
        return measure(task, *trained);
    }

    Result<void> measure(const TrainingTask& task, const TrainedModel& trained)
    {
        m_summary.outcome = isSuspended() ? TrainingOutcome::Suspended : trained.outcome;
        for (const QString& skipped : trained.skippedImages)
            m_summary.warnings.append(skippedSentence(skipped));
        m_summary.warnings += trained.warnings;
        if (m_notKept)
            m_summary.warnings.append(m_notKept->message);
        if (trained.weights.isEmpty() || m_summary.outcome == TrainingOutcome::Suspended)
            return {};
        keepModel(trained);
        const auto detector = m_engine.openModel(trained.weights);
        if (!detector)
            return detector.error();
        auto kept = ModelKeeper(m_store, m_progress, m_stop)
                        .keep({m_state.run, task.config.name, trained.weights, trained.bestEpoch,
                               task.config.threads, task.isPolite, task.labels,
                               [this] { return isBeingLeft() && m_isStateKept; },
                               unpackDetections(m_state.outOfFold, task.train, task.validation)},
                              **detector, task.validation, m_summary);
        if (!kept && kept.error().code == ErrorCode::Cancelled) { // it lies at the state path
            m_summary.outcome = TrainingOutcome::Suspended;
            return {};
        }
        return kept;
    }

    /// Nobody waits for the run, which is to be suspended.
    bool isBeingLeft() const
    {
        return m_stop.stop_requested() && m_options.isSuspended && *m_options.isSuspended;
    }

    /// Without a state that it can go on from, a run that is to be suspended is a stopped one.
    bool isSuspended() const { return isBeingLeft() && m_canGoOn; }

    /// Keeps what an epoch gave, so that a killed program loses no more than the epoch it was in.
    void notice(TrainingProgress progress)
    {
        if (progress.finishedEpoch) {
            m_unkeptEpochs.push_back(*progress.finishedEpoch);
            keepEpochs();
            keepState(progress);
        }
        // Nobody else needs them, and updates may wait in a queue.
        progress.bestWeights.clear();
        progress.checkpoint.clear();
        progress.folds = static_cast<int>(m_folds.size());
        m_progress(progress);
    }

    /// One that could not be kept, on a full disk, is tried again with the next.
    void keepEpochs()
    {
        while (!m_unkeptEpochs.empty()) {
            const auto added = m_store.addEpoch(m_state.run, m_unkeptEpochs.front());
            noteFailure(added);
            if (!added)
                return;
            m_unkeptEpochs.pop_front();
        }
    }

    /// Written with each checkpoint, which come from time to time; before the first as soon as
    /// there is a model. Never ahead of the epochs that the project knows.
    void keepState(TrainingProgress& progress)
    {
        m_state.epoch = progress.finishedEpoch->epoch;
        if (!progress.bestWeights.isEmpty()) {
            m_state.bestEpoch = m_state.epoch;
            m_state.weights = progress.bestWeights;
        }
        const bool isDue = !progress.checkpoint.isEmpty() || (!m_isStateKept && !m_canGoOn);
        if (!isDue || m_options.statePath.isEmpty() || m_state.weights.isEmpty()
            || !m_unkeptEpochs.empty())
            return;
        m_state.checkpoint = std::exchange(progress.checkpoint, {});
        const auto written = writeRunState(m_options.statePath, m_state);
        noteFailure(written);
        if (written) {
            m_isStateKept = true;
            m_keptBestEpoch = m_state.bestEpoch;
        }
        m_canGoOn |= written && !m_state.checkpoint.isEmpty();
        m_state.checkpoint.clear(); // tens of MB
    }

    /// The model of a run that ends, where it is newer than what the last checkpoint kept, lest it
    /// be lost while it is measured. The run cannot go on then.
    void keepModel(const TrainedModel& trained)
    {
        if (m_options.statePath.isEmpty() || trained.bestEpoch <= m_keptBestEpoch)
            return;
        m_state.bestEpoch = trained.bestEpoch;
        m_state.weights = trained.weights;
        const auto written = writeRunState(m_options.statePath, m_state);
        noteFailure(written);
        if (written) {
            m_isStateKept = true;
            m_summary.canGoOn = false;
        }
    }

    void noteFailure(const Result<void>& result)
    {
        if (!result && !m_notKept)
            m_notKept = result.error();
    }

    ProjectStore& m_store;
    Engine& m_engine;
    const ProgressSink& m_progress;
    std::stop_token m_stop;
    const RunOptions& m_options;
    std::vector<Fold> m_folds; ///< that come first
    RunState m_state{RunId(0)}; ///< after the last epoch, but for the checkpoint
    std::deque<EpochRecord> m_unkeptEpochs;
    bool m_isStateKept = false; ///< a model of this run lies at the state path
    int m_keptBestEpoch = 0; ///< whose model that is
    bool m_canGoOn = false; ///< the run can go on from what lies there
    std::optional<Error> m_notKept; ///< the first thing that could not be kept on the way
    TrainingSummary m_summary;
};

/// The data, configuration and checkpoint of the run that left `state`.
TrainingTask rebuiltTask(const RunRecord& run, const RunState& state, RunSnapshot snapshot)
{
    TrainingTask task{std::move(snapshot.labels), std::move(snapshot.train),
                      std::move(snapshot.validation), run.config};
    task.config.name = run.name; // which a person may have changed
    if (!state.checkpoint.isEmpty()) {
        task.resumeFrom = TrainingCheckpoint{state.checkpoint, epochsDone(run, state),
                                             state.weights, state.bestEpoch};
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
    announce(task, progress);
    const CandidateTrial trial = tryCandidates(engine, task, config, progress, stop);
    QStringList warnings = *earlier ? (*earlier)->warnings : QStringList();
    warnings += giveUpFolds(options.statePath);
    auto summary = Session(store, engine, progress, std::move(stop), options)
                       .trainBest(std::move(task), trial, *std::move(folds));
    if (summary)
        summary->warnings = warnings + summary->warnings;
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
    if (!canGoOn(*state)) {
        return Error{ErrorCode::Damaged,
                     Text::tr("The interrupted training cannot go on. Train again; its best model "
                              "is kept then.")};
    }
    auto snapshot = store.runSnapshot(state->run);
    if (!snapshot)
        return snapshot.error();
    if (snapshot->missingImages > 0)
        return missingImages(snapshot->missingImages, !state->weights.isEmpty());
    TrainingTask task = rebuiltTask(**run, *state, *std::move(snapshot));
    task.isPolite = options.isPolite;
    if (task.config.minutes > 0) {
        const auto test = measuredPart(store, state->run, Split::Test);
        if (!test)
            return test.error();
        task.testImages = static_cast<int>(test->samples.size());
    }
    if (!task.resumeFrom) {
        if (const auto read = readStartModel(store, task); !read)
            return read.error();
    }
    if (const auto resumed = store.resumeRun(state->run, state->epoch); !resumed)
        return resumed.error();
    announce(task, progress);
    state->checkpoint.clear(); // the task has it
    return Session(store, engine, progress, std::move(stop), options)
        .resume(task, *std::move(state));
}

} // namespace boxwright
