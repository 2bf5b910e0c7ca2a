// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingsession.h"

#include "core/run/modelkeeper.h"
#include "core/run/projectsamples.h"
#include "core/run/runstate.h"
#include "core/run/sampledetections.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrainingSession)
};

/// One call of runTraining() after planning.
class Session
{
public:
    Session(ProjectStore& store, Engine& engine, const ProgressSink& progress, std::stop_token stop,
            QString statePath)
        : m_store(store)
        , m_engine(engine)
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_statePath(std::move(statePath))
    { }

    Result<TrainingSummary> run(const TrainingTask& task)
    {
        RunRecord record{RunId(0), runName(task.config), QDateTime::currentDateTimeUtc()};
        record.config = task.config;
        record.config.name = record.name;
        record.trainImages = static_cast<int>(task.train.size());
        record.validationImages = static_cast<int>(task.validation.size());
        const auto id = m_store.beginRun(record);
        if (!id)
            return id.error();
        m_summary.run = *id;

        auto ended = trainAndMeasure(task, record.name);
        const bool isCancelled = m_summary.outcome == TrainingOutcome::Cancelled;
        const RunOutcome outcome = !ended ? RunOutcome::Failed
            : isCancelled                 ? RunOutcome::Cancelled
                                          : RunOutcome::Finished;
        const auto closed = m_store.endRun(*id, outcome, ended ? QString() : ended.error().message);
        if (!ended)
            return ended.error();
        if (!closed)
            return closed.error();
        QFile::remove(m_statePath);
        return m_summary;
    }

private:
    static QString runName(const TrainingConfig& config)
    {
        if (!config.name.isEmpty())
            return config.name;
        return Text::tr("Run of %1")
            .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s));
    }

    Result<void> trainAndMeasure(const TrainingTask& task, const QString& name)
    {
        const auto trained = m_engine.train(
            task, [this](const TrainingProgress& progress) { notice(progress); }, m_stop);
        if (!trained)
            return trained.error();
        m_summary.outcome = trained->outcome;
        for (const QString& skipped : trained->skippedImages)
            m_summary.warnings.append(skippedSentence(skipped));
        m_summary.warnings += trained->warnings;
        if (m_notKept)
            m_summary.warnings.append(m_notKept->message);
        if (trained->weights.isEmpty())
            return {};
        return ModelKeeper(m_store, m_engine, m_progress, m_stop)
            .keep({*m_summary.run, name, trained->weights, trained->bestEpoch}, task.validation,
                  m_summary);
    }

    /// Keeps what an epoch gave, so that a killed program loses no more than the epoch it was in.
    void notice(TrainingProgress progress)
    {
        if (progress.finishedEpoch) {
            noteFailure(m_store.addEpoch(*m_summary.run, *progress.finishedEpoch));
            if (!progress.bestWeights.isEmpty() && !m_statePath.isEmpty()) {
                noteFailure(writeRunState(m_statePath,
                                          {*m_summary.run, progress.epoch, progress.bestWeights}));
            }
        }
        progress.bestWeights.clear(); // nobody else needs them, and updates may wait in a queue
        m_progress(progress);
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
    QString m_statePath;
    std::optional<Error> m_notKept; ///< the first thing that could not be kept on the way
    TrainingSummary m_summary;
};

/// Images that no one has assigned get their part for good before they teach.
Result<void> writeMissingSplits(ProjectStore& store, std::uint64_t seed)
{
    const auto dataset = readDataset(store);
    if (!dataset)
        return dataset.error();
    const Operation operation = missingSplits(*dataset, seed);
    if (operation.changes.empty())
        return {};
    if (const auto applied = store.apply(operation); !applied)
        return applied.error();
    return {};
}

/// The part that checked the run; nothing where the data no longer allows to tell.
std::vector<TrainingSample> validationOf(const ProjectStore& store, const RunRecord& run)
{
    auto task = planTraining(store, run.config);
    return task ? std::move(task->validation) : std::vector<TrainingSample>();
}

} // namespace

Result<TrainingSummary> runTraining(ProjectStore& store, Engine& engine,
                                    const TrainingConfig& config, const ProgressSink& progress,
                                    std::stop_token stop, const QString& runStatePath)
{
    // Whatever an earlier run left would be overwritten by this one.
    const auto earlier = finishInterruptedRun(store, engine, runStatePath, progress, stop);
    if (!earlier && earlier.error().code != ErrorCode::Damaged)
        return earlier.error();
    auto task = planTraining(store, config);
    if (!task)
        return task.error();
    if (auto written = writeMissingSplits(store, config.seed); !written)
        return written.error();
    TrainingProgress preparing;
    preparing.epochs = task->config.epochs;
    progress(preparing);
    return Session(store, engine, progress, std::move(stop), runStatePath).run(*task);
}

Result<std::optional<TrainingSummary>> finishInterruptedRun(ProjectStore& store, Engine& engine,
                                                            const QString& runStatePath,
                                                            const ProgressSink& progress,
                                                            std::stop_token stop)
{
    if (store.isReadOnly() || !QFile::exists(runStatePath))
        return std::optional<TrainingSummary>();
    const auto state = readRunState(runStatePath);
    if (!state)
        return state.error();
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    const auto run = std::find_if(runs->begin(), runs->end(),
                                  [&state](const RunRecord& r) { return r.id == state->run; });
    if (run != runs->end() && run->outcome == RunOutcome::Running)
        return std::optional<TrainingSummary>(); // it is going on, in another thread
    const auto models = store.models();
    if (!models)
        return models.error();
    const bool isKept =
        std::any_of(models->begin(), models->end(),
                    [&state](const ModelRecord& model) { return model.run == state->run; });
    std::optional<TrainingSummary> summary;
    if (run != runs->end() && !isKept) {
        summary.emplace();
        summary->run = run->id;
        const auto kept = ModelKeeper(store, engine, progress, std::move(stop))
                              .keep({run->id, run->name, state->weights, state->bestEpoch},
                                    validationOf(store, *run), *summary);
        if (!kept)
            return kept.error();
    }
    QFile::remove(runStatePath);
    return summary;
}

} // namespace boxwright
