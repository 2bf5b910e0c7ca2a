// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineloader.h"
#include "core/engine/trainingjob.h"
#include "core/run/trainingconfig.h"
#include "widgets/panels/trainingsetup.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace boxwright {

class ErrorReporter;
class Project;
class ProjectFile;
class TrainingPanel;
struct ProjectCounts;

/// What runs in the worker thread; other work can be given for tests.
struct TrainingWork
{
    /// A training of the project.
    std::function<TrainFunction(const ProjectFile& file, const TrainingConfig& config)> train;
    /// Keeps the model of a training that was killed.
    std::function<TrainFunction(const ProjectFile& file)> finishInterrupted;
};

/// The work as the engine of `loader` does it, each with a connection of its own. Loader and file
/// must outlive the run.
TrainingWork engineWork(EngineLoader& loader);

/// Runs trainings of the open project in a worker thread and shows how they go. Labelling goes
/// on meanwhile.
class TrainingController final : public QObject
{
    Q_OBJECT
public:
    TrainingController(TrainingPanel& panel, ErrorReporter& reporter, TrainingWork work,
                       QObject* parent = nullptr);
    ~TrainingController() override;

    /// Null: none is open; a running training is waited for. The model of a training that was
    /// killed is then taken into the project.
    void setProject(Project* project);
    void start(const TrainingConfig& config);
    void stop(); ///< ended() follows; the best so far is kept
    bool isRunning() const { return m_job && m_job->isRunning(); }
    const TrainingProgress& progress() const { return m_progress; }

    /// Shows anew what training would find.
    void refreshData(const ProjectCounts& counts);

Q_SIGNALS:
    void started();
    void progressed();
    void ended(bool hasModel); ///< with whatever outcome; runs and models are in the project

private:
    void refreshData();
    void finishInterrupted();
    void train(const TrainingConfig& config);
    void startJob(TrainFunction work);
    void connectJob();
    void finish(const QString& message, bool hasModel);
    void showWarnings(const TrainingSummary& summary);

    TrainingPanel& m_panel;
    ErrorReporter& m_reporter;
    TrainingWork m_work;
    QPointer<Project> m_project;
    TrainingProgress m_progress;
    std::unique_ptr<TrainingJob> m_job;
    bool m_isFinishingInterrupted = false;
};

} // namespace boxwright
