// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingsession.h"

#include "core/run/modelkeeper.h"
#include "core/run/runstate.h"
#include "core/run/sampledetections.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrainingSession)
};

std::vector<ImageId> idsOf(const std::vector<TrainingSample>& samples)
{
    std::vector<ImageId> ids;
    ids.reserve(samples.size());
    for (const TrainingSample& sample : samples)
        ids.push_back(sample.image);
    return ids;
}

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
        record.config.arithmetic = m_engine.arithmetic();
        record.trainImages = static_cast<int>(task.train.size());
        record.validationImages = static_cast<int>(task.validation.size());
        const auto id = m_store.beginRun(record, {idsOf(task.train), idsOf(task.validation)});
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
        const auto detector = m_engine.openModel(trained->weights);
        if (!detector)
            return detector.error();
        return ModelKeeper(m_store, m_progress, m_stop)
            .keep({*m_summary.run, name, trained->weights, trained->bestEpoch, task.config.threads},
                  **detector, task.validation, m_summary);
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

} // namespace

Result<TrainingSummary> runTraining(ProjectStore& store, Engine& engine,
                                    const TrainingConfig& config, const ProgressSink& progress,
                                    std::stop_token stop, const RunOptions& options)
{
    // Whatever an earlier run left would be overwritten by this one.
    const auto earlier = finishInterruptedRun(store, engine, options.statePath, progress, stop);
    if (!earlier)
        return earlier.error();
    auto plan = planTraining(store, config, options.undecided);
    if (!plan)
        return plan.error();
    if (!plan->splits.changes.empty()) {
        if (const auto applied = store.apply(plan->splits); !applied)
            return applied.error();
    }
    TrainingProgress preparing;
    preparing.epochs = plan->task.config.epochs;
    progress(preparing);
    auto summary =
        Session(store, engine, progress, std::move(stop), options.statePath).run(plan->task);
    if (summary && *earlier)
        summary->warnings = (*earlier)->warnings + summary->warnings;
    return summary;
}

} // namespace boxwright
