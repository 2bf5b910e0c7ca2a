// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/trainingcontroller.h"

#include "app/studio/datasummary.h"
#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "widgets/panels/trainingpanel.h"

#include <QFile>
#include <QLoggingCategory>
#include <QThread>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcTraining, "boxwright.studio.training")

using StoreWork = std::function<Result<TrainingSummary>(
    ProjectStore&, Engine&, const QString& statePath, const ProgressSink&, std::stop_token)>;

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
        return work(**store, **engine, file.runStatePath(), progress, std::move(stop));
    };
}

Result<TrainingSummary> takeInterrupted(ProjectStore& store, Engine& engine,
                                        const QString& statePath, const ProgressSink& progress,
                                        std::stop_token stop)
{
    auto summary = finishInterruptedRun(store, engine, statePath, progress, std::move(stop));
    if (!summary)
        return summary.error();
    return std::move(*summary).value_or(TrainingSummary{});
}

} // namespace

TrainingWork engineWork(EngineLoader& loader)
{
    return {
        [&loader](const ProjectFile& file, const TrainingConfig& config) {
            return withEngine(
                loader, file,
                [config](ProjectStore& store, Engine& engine, const QString& statePath,
                         const ProgressSink& progress, std::stop_token stop) {
                    // start() has divided the images through the project, whose history the window
                    // shows; what was labelled since then waits for the next run.
                    return runTraining(store, engine, config, progress, std::move(stop),
                                       {statePath, UndecidedImages::LeaveOut});
                });
        },
        [&loader](const ProjectFile& file) { return withEngine(loader, file, takeInterrupted); }};
}

TrainingController::TrainingController(TrainingPanel& panel, ErrorReporter& reporter,
                                       TrainingWork work, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_reporter(reporter)
    , m_work(std::move(work))
{
    panel.setPoliteThreads(qMax(1, QThread::idealThreadCount() - 1));
    connect(&panel, &TrainingPanel::trainingRequested, this, &TrainingController::start);
    connect(&panel, &TrainingPanel::stopRequested, this, &TrainingController::stop);
}

TrainingController::~TrainingController() = default;

void TrainingController::setProject(Project* project)
{
    if (isRunning()) {
        m_job.reset();
        m_panel.showEnd({}, false);
    }
    m_project = project;
    refreshData();
    std::vector<RunRecord> runs;
    if (project != nullptr) {
        Result<std::vector<RunRecord>> read = project->store().runs();
        if (read)
            runs = std::move(read).value();
        else
            m_reporter.report(read.error());
    }
    m_panel.setRuns(runs);
    finishInterrupted();
}

void TrainingController::finishInterrupted()
{
    if (!m_project || m_project->file().isReadOnly()
        || !QFile::exists(m_project->file().runStatePath()))
        return;
    qCInfo(lcTraining) << "Keeping the model of a training that was interrupted";
    m_isFinishingInterrupted = true;
    startJob(m_work.finishInterrupted(m_project->file()));
}

void TrainingController::refreshData()
{
    if (m_project)
        refreshData(countProject(*m_project));
    else
        m_panel.setData({});
}

void TrainingController::refreshData(const ProjectCounts& counts)
{
    if (m_project)
        m_panel.setData(summariseForTraining(*m_project, counts));
}

void TrainingController::start(const TrainingConfig& config)
{
    if (!m_project || isRunning())
        return;
    if (const Result<void> valid = config.validate(); !valid)
        return m_reporter.report(valid.error());
    divideForTraining(*m_project);
    // The run reads with its own connection, so it begins when the last edit is on disk.
    m_project->whenWritten(this, [this, config] { train(config); });
}

void TrainingController::train(const TrainingConfig& config)
{
    if (!m_project || isRunning())
        return;
    qCInfo(lcTraining) << "Starting a training with preset" << int(config.preset);
    m_isFinishingInterrupted = false;
    startJob(m_work.train(m_project->file(), config));
}

void TrainingController::startJob(TrainFunction work)
{
    m_progress = {};
    m_job = std::make_unique<TrainingJob>(std::move(work));
    connectJob();
    m_panel.showStart();
    m_job->start();
    Q_EMIT started();
}

void TrainingController::connectJob()
{
    connect(m_job.get(), &TrainingJob::progressed, this, [this](const TrainingProgress& progress) {
        m_progress = progress;
        m_panel.showProgress(progress);
        Q_EMIT progressed();
    });
    connect(m_job.get(), &TrainingJob::finished, this, [this](const TrainingSummary& summary) {
        if (!m_isFinishingInterrupted)
            finish(tr("Finished. The model is ready."), true);
        else if (summary.model)
            finish(tr("The last training was interrupted. Its best model is kept."), true);
        else
            finish({}, false);
        showWarnings(summary);
    });
    connect(m_job.get(), &TrainingJob::cancelled, this, [this](const TrainingSummary& summary) {
        finish(summary.model
                   ? tr("Stopped. The best model so far is kept.")
                   : tr("Stopped before the first epoch was done: there is no model yet."),
               summary.model.has_value());
        showWarnings(summary);
    });
    connect(m_job.get(), &TrainingJob::failed, this, [this](const Error& error) {
        finish(tr("The training failed."), false);
        m_reporter.report(error);
    });
}

void TrainingController::stop()
{
    if (!isRunning())
        return;
    m_panel.showStopping();
    m_job->cancel();
}

void TrainingController::finish(const QString& message, bool hasModel)
{
    qCInfo(lcTraining).noquote() << "The training ended:" << message;
    if (m_project) {
        if (const auto runs = m_project->store().runs())
            m_panel.setRuns(*runs);
    }
    m_panel.showEnd(message, hasModel);
    refreshData();
    Q_EMIT ended(hasModel);
}

void TrainingController::showWarnings(const TrainingSummary& summary)
{
    for (const QString& warning : summary.warnings)
        qCWarning(lcTraining).noquote() << warning;
    if (!summary.warnings.isEmpty())
        m_panel.showWarnings(summary.warnings);
}

} // namespace boxwright
