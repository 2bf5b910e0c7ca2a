// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runsession.h"

#include "core/logging.h"
#include "core/run/foldedtraining.h"
#include "core/run/modelkeeper.h"
#include "core/run/sampledetections.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <utility>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunSession)
};

} // namespace

RunSession::RunSession(ProjectStore& store, Engine& engine, const ProgressSink& progress,
                       std::stop_token stop, const RunOptions& options)
    : m_store(store)
    , m_engine(engine)
    , m_progress([this, &progress](TrainingProgress told) {
        told.hasTried = m_hasTried;
        progress(told);
    })
    , m_stop(std::move(stop))
    , m_options(options)
{ }

Result<TrainingSummary> RunSession::trainBest(TrainingTask task, const CandidateTrial& trial,
                                              std::vector<Fold> folds)
{
    m_hasTried = trial.best.has_value();
    const auto takeShort = [&](TrainingOutcome outcome) {
        task.config = trial.best->config;
        return RunSession(m_store, m_engine, m_progress, m_stop, m_options)
            .take(task, trial.best->model, outcome);
    };
    if (m_hasTried && m_stop.stop_requested())
        return takeShort(TrainingOutcome::Cancelled);
    task.config = trial.config;
    auto summary = begin(task, std::move(folds));
    // What lies at the state path can be gone on with or kept later. Of one that fails only the
    // model: it would fail again, and what its k-fold found is of no use without.
    const bool canStay = summary ? summary->outcome != TrainingOutcome::Cancelled : m_isStateKept;
    if (canStay || m_summary.model || !m_hasTried)
        return summary;
    const bool hasFailed = !summary && !m_stop.stop_requested();
    auto taken = takeShort(hasFailed ? TrainingOutcome::Finished : TrainingOutcome::Cancelled);
    if (!taken)
        return hasFailed ? summary : taken;
    if (hasFailed) {
        qCWarning(logTraining).noquote()
            << "The best variant failed:" << summary.error().message << summary.error().detail;
        taken->warnings.prepend(Text::tr("The training itself failed, so the model of the "
                                         "best variant is kept: %1")
                                    .arg(summary.error().message));
    } else if (m_state.run != RunId(0)) {
        if (const auto deleted = m_store.deleteRun(m_state.run); !deleted)
            taken->warnings.append(deleted.error().message);
    }
    return taken;
}

Result<TrainingSummary> RunSession::resume(const TrainingTask& task, RunState state)
{
    m_state = std::move(state);
    m_folds = unpackFolds(m_state.folds);
    m_isStateKept = !m_state.weights.isEmpty();
    m_keptBestEpoch = m_state.bestEpoch;
    m_canGoOn = true;
    return end(trainAndMeasure(task));
}

Result<TrainingSummary> RunSession::begin(const TrainingTask& task, std::vector<Fold> folds)
{
    m_folds = std::move(folds);
    m_state.folds = packFolds(m_folds);
    if (const auto recorded = record(task); !recorded)
        return recorded.error();
    return end(trainAndMeasure(task));
}

Result<TrainingSummary> RunSession::take(const TrainingTask& task, TrainedModel trained,
                                         TrainingOutcome outcome)
{
    trained.outcome = outcome;
    if (const auto recorded = record(task); !recorded)
        return recorded.error();
    m_unkeptEpochs.assign(trained.epochs.begin(), trained.epochs.end());
    keepEpochs();
    m_state.epoch = trained.epochs.empty() ? trained.bestEpoch : trained.epochs.back().epoch;
    return end(measure(task, trained));
}

Result<void> RunSession::record(const TrainingTask& task)
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

Result<TrainingSummary> RunSession::end(const Result<void>& ended)
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

RunOutcome RunSession::outcome() const
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

Result<bool> RunSession::trainFolds(const TrainingTask& task)
{
    const FoldListener listener{
        m_progress, [this](const std::vector<ImageDetections>& found) { keepFold(found); }};
    return detectOutOfFold(m_engine, task, m_folds, m_state.foldsDone, listener, m_stop);
}

void RunSession::keepFold(const std::vector<ImageDetections>& found)
{
    m_state.outOfFold += packDetections(found);
    ++m_state.foldsDone;
    if (m_options.statePath.isEmpty())
        return;
    const auto written = writeRunState(m_options.statePath, m_state);
    noteFailure(written);
    m_canGoOn |= written.isOk();
}

Result<void> RunSession::trainAndMeasure(const TrainingTask& task)
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

Result<void> RunSession::measure(const TrainingTask& task, const TrainedModel& trained)
{
    const bool hasFoldsOnly =
        m_canGoOn && trained.weights.isEmpty() && trained.outcome == TrainingOutcome::Cancelled;
    m_summary.outcome =
        isSuspended() || hasFoldsOnly ? TrainingOutcome::Suspended : trained.outcome;
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

bool RunSession::isBeingLeft() const
{
    return m_stop.stop_requested() && m_options.isSuspended && *m_options.isSuspended;
}

void RunSession::notice(TrainingProgress progress)
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

void RunSession::keepEpochs()
{
    while (!m_unkeptEpochs.empty()) {
        const auto added = m_store.addEpoch(m_state.run, m_unkeptEpochs.front());
        noteFailure(added);
        if (!added)
            return;
        m_unkeptEpochs.pop_front();
    }
}

void RunSession::keepState(TrainingProgress& progress)
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

void RunSession::keepModel(const TrainedModel& trained)
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

void RunSession::noteFailure(const Result<void>& result)
{
    if (!result && !m_notKept)
        m_notKept = result.error();
}

} // namespace boxwright
