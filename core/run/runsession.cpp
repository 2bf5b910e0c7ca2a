// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runsession.h"

#include "core/logging.h"
#include "core/run/candidatetrial.h"
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
        told.hasVariantModel = hasVariantModel(m_state);
        told.canGoOn = m_canGoOn;
        progress(told);
    })
    , m_listener([this](const TrainingProgress& told) { notice(told); })
    , m_stop(std::move(stop))
    , m_options(options)
{ }

Result<TrainingSummary> RunSession::begin(TrainingTask task, TrialState trial,
                                          std::vector<Fold> folds)
{
    m_state.trial = std::move(trial);
    m_folds = std::move(folds);
    m_state.folds = packFolds(m_folds);
    if (const auto recorded = record(task); !recorded)
        return recorded.error();
    return run(std::move(task));
}

Result<TrainingSummary> RunSession::resume(TrainingTask task, RunState state)
{
    m_state = std::move(state);
    m_folds = unpackFolds(m_state.folds);
    m_isStateKept = !m_state.weights.isEmpty();
    m_keptBestEpoch = m_state.bestEpoch;
    m_canGoOn = true;
    return run(std::move(task));
}

Result<TrainingSummary> RunSession::run(TrainingTask task)
{
    const auto trained = trainAndMeasure(task);
    // What lies at the state path can be gone on with or kept later. Of one that fails only the
    // model: it would fail again, and what its k-fold found is of no use without.
    const bool canStay = trained ? m_summary.outcome != TrainingOutcome::Cancelled : m_isStateKept;
    if (canStay || m_summary.model || !m_state.trial.hasModel())
        return end(trained);
    if (trained || m_stop.stop_requested())
        return end(takeShortRun(task, TrainingOutcome::Cancelled));
    qCWarning(logTraining).noquote()
        << "The best variant failed:" << trained.error().message << trained.error().detail;
    auto failed = end(trained);
    auto taken = RunSession(m_store, m_engine, m_progress, m_stop, m_options)
                     .beginShortRun(std::move(task), m_state.trial);
    if (!taken)
        return failed;
    taken->warnings.prepend(Text::tr("The training itself failed, so the model of the best "
                                     "variant is kept: %1")
                                .arg(trained.error().message));
    return taken;
}

Result<TrainingSummary> RunSession::beginShortRun(TrainingTask task, TrialState trial)
{
    m_state.trial = std::move(trial);
    if (const auto recorded = record(task); !recorded)
        return recorded.error();
    return end(takeShortRun(task, TrainingOutcome::Finished));
}

Result<void> RunSession::takeShortRun(TrainingTask& task, TrainingOutcome outcome)
{
    TrainedModel trained = m_state.trial.model;
    trained.outcome = outcome;
    task.config = shortRunConfig(m_state.trial, task.config);
    if (auto set = setConfig(task.config); !set)
        return set;
    // Of the other nothing is left.
    m_summary = {};
    RunState state{m_state.run};
    state.trial = std::move(m_state.trial);
    state.epoch = trained.epochs.empty() ? trained.bestEpoch : trained.epochs.back().epoch;
    m_state = std::move(state);
    m_canGoOn = false;
    m_unkeptEpochs.assign(trained.epochs.begin(), trained.epochs.end());
    keepEpochs();
    return measure(task, trained);
}

Result<void> RunSession::setConfig(const TrainingConfig& config)
{
    auto set = m_store.setRunConfig(m_state.run, config);
    if (set && m_options.tried)
        m_options.tried(config);
    return set;
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
    return {};
}

Result<TrainingSummary> RunSession::end(const Result<void>& ended)
{
    m_summary.run = m_state.run;
    const auto closed = m_store.endRun(m_state.run, ended ? outcome() : RunOutcome::Failed,
                                       ended ? QString() : ended.error().message);
    if (!ended) {
        if (!leavesSomething())
            QFile::remove(m_options.statePath);
        return ended.error();
    }
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

Result<bool> RunSession::tryVariants(TrainingTask& task)
{
    TrialState& trial = m_state.trial;
    if (!trial.isDone()) {
        tryCandidates(m_engine, task, trial, {m_listener, [this] { endPart(); }}, m_stop);
        task.resumeFrom.reset();
        if (m_stop.stop_requested())
            return false;
    }
    if (trial.planned.empty() || !task.config.candidates.empty())
        return true;
    task.config = chosenConfig(trial, task.config);
    if (const auto set = setConfig(task.config); !set)
        return set.error();
    return true;
}

Result<bool> RunSession::trainFolds(TrainingTask& task)
{
    if (m_state.foldsDone >= static_cast<int>(m_folds.size()))
        return true;
    const FoldListener listener{
        m_listener, [this](const std::vector<ImageDetections>& found) { keepFold(found); }};
    auto looked = detectOutOfFold(m_engine, task, m_folds, m_state.foldsDone, listener, m_stop);
    task.resumeFrom.reset();
    return looked;
}

void RunSession::keepFold(const std::vector<ImageDetections>& found)
{
    m_state.outOfFold += packDetections(found);
    ++m_state.foldsDone;
    endPart();
}

Result<void> RunSession::trainAndMeasure(TrainingTask& task)
{
    const auto tried = tryVariants(task);
    if (!tried)
        return tried.error();
    if (!*tried) {
        m_summary.outcome = isSuspended() ? TrainingOutcome::Suspended : TrainingOutcome::Cancelled;
        return {};
    }
    const auto looked = trainFolds(task);
    if (!looked)
        return looked.error();
    if (!*looked) {
        m_summary.outcome = isSuspended() || hasFoldsKept() ? TrainingOutcome::Suspended
                                                            : TrainingOutcome::Cancelled;
        return {};
    }
    const auto trained = m_engine.train(task, m_listener, m_stop);
    if (!trained)
        return trained.error();
    return measure(task, *trained);
}

Result<void> RunSession::measure(const TrainingTask& task, const TrainedModel& trained)
{
    const bool hasFoldsOnly = hasFoldsKept() && trained.weights.isEmpty()
        && trained.outcome == TrainingOutcome::Cancelled;
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
    } else if (progress.finishedPartEpoch) {
        keepPart(progress);
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

void RunSession::keepPart(TrainingProgress& progress)
{
    TrainingCheckpoint& part = m_state.part;
    if (progress.finishedPartEpoch->epoch == 1)
        part = {}; // what it began with may have been of no use
    part.epochs.push_back(*progress.finishedPartEpoch);
    if (!progress.bestWeights.isEmpty()) {
        part.bestWeights = progress.bestWeights;
        part.bestEpoch = progress.finishedPartEpoch->epoch;
    }
    if (progress.checkpoint.isEmpty())
        return;
    part.state = std::exchange(progress.checkpoint, {});
    m_canGoOn |= writeState();
    part.state.clear(); // tens of MB
}

void RunSession::endPart()
{
    m_state.part = {};
    m_canGoOn |= writeState();
}

void RunSession::keepState(TrainingProgress& progress)
{
    m_state.epoch = progress.finishedEpoch->epoch;
    if (!progress.bestWeights.isEmpty()) {
        m_state.bestEpoch = m_state.epoch;
        m_state.weights = progress.bestWeights;
    }
    const bool isDue = !progress.checkpoint.isEmpty() || (!m_isStateKept && !m_canGoOn);
    if (!isDue || m_state.weights.isEmpty() || !m_unkeptEpochs.empty())
        return;
    m_state.checkpoint = std::exchange(progress.checkpoint, {});
    if (writeState()) {
        m_isStateKept = true;
        m_keptBestEpoch = m_state.bestEpoch;
        m_canGoOn |= !m_state.checkpoint.isEmpty();
    }
    m_state.checkpoint.clear(); // tens of MB
}

void RunSession::keepModel(const TrainedModel& trained)
{
    if (trained.bestEpoch <= m_keptBestEpoch)
        return;
    m_state.bestEpoch = trained.bestEpoch;
    m_state.weights = trained.weights;
    if (writeState()) {
        m_isStateKept = true;
        m_summary.canGoOn = false;
    }
}

bool RunSession::writeState()
{
    if (m_options.statePath.isEmpty())
        return false;
    const auto written = writeRunState(m_options.statePath, m_state);
    noteFailure(written);
    return written.isOk();
}

void RunSession::noteFailure(const Result<void>& result)
{
    if (!result && !m_notKept)
        m_notKept = result.error();
}

} // namespace boxwright
