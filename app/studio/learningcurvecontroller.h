// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/result.h"
#include "core/run/learningcurve.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <stop_token>

namespace boxwright {

class ErrorReporter;
class LearningCurveView;
class Project;
class ProjectFile;

/// measureLearningCurve() of a project. Blocking.
using LearningCurveFunction = std::function<Result<LearningCurveSummary>(
    const ProjectFile& file, const TrainingConfig& config, const LearningCurveListener& listener,
    std::stop_token stop)>;

/// Measures learning curves in a worker thread and shows the newest of the open project.
class LearningCurveController final : public QObject
{
    Q_OBJECT
public:
    LearningCurveController(LearningCurveView& view, ErrorReporter& reporter,
                            LearningCurveFunction measure, QObject* parent = nullptr);
    ~LearningCurveController() override;

    /// Null: none is open; what is being measured is stopped and waited for.
    void setProject(Project* project);
    void start(const TrainingConfig&
                   config); ///< requires something to measure with, a project and !isAtWork()
    void stop(); ///< ended() follows; points that are measured stay
    bool isAtWork() const { return m_job.isRunning(); } ///< with the project's file

Q_SIGNALS:
    void ended(); ///< in whatever way

private:
    Result<LearningCurveSummary> measure(const ProjectFile& file, const TrainingConfig& config,
                                         const std::stop_token& stop); // in the worker thread
    void conclude(const Result<LearningCurveSummary>& summary);

    LearningCurveView& m_view;
    ErrorReporter& m_reporter;
    LearningCurveFunction m_measure;
    QPointer<Project> m_project;
    BackgroundJob m_job;
};

} // namespace boxwright
