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

/// Makes the work of a run; another one can be given for tests.
using TrainFunctionFactory =
    std::function<TrainFunction(const ProjectFile& file, const TrainingConfig& config)>;

/// The training of `file` by the engine of `loader`, with a connection of its own. Both must
/// outlive the run.
TrainFunction engineTraining(EngineLoader& loader, const ProjectFile& file,
                             const TrainingConfig& config);

/// Runs trainings of the open project in a worker thread and shows how they go. Labelling goes
/// on meanwhile.
class TrainingController final : public QObject
{
    Q_OBJECT
public:
    TrainingController(TrainingPanel& panel, ErrorReporter& reporter, TrainFunctionFactory factory,
                       QObject* parent = nullptr);
    ~TrainingController() override;

    void setProject(Project* project); ///< null: none is open; a running training is waited for
    void start(const TrainingConfig& config);
    void stop(); ///< ended() follows; the best so far is kept
    bool isRunning() const { return m_job && m_job->isRunning(); }
    const TrainingProgress& progress() const { return m_progress; }

    /// Shows anew what training would find; cheap enough for every edit.
    void refreshData();

Q_SIGNALS:
    void started();
    void progressed();
    void ended(bool hasModel); ///< with whatever outcome; runs and models are in the project

private:
    void connectJob();
    void finish(const QString& message, bool hasModel);
    void showWarnings(const TrainingSummary& summary);

    TrainingPanel& m_panel;
    ErrorReporter& m_reporter;
    TrainFunctionFactory m_factory;
    QPointer<Project> m_project;
    TrainingProgress m_progress;
    std::unique_ptr<TrainingJob> m_job;
};

} // namespace boxwright
