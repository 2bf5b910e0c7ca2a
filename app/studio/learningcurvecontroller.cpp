// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/learningcurvecontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/engine/progressthrottle.h"
#include "core/threadpriority.h"
#include "widgets/panels/learningcurveview.h"

#include <QLoggingCategory>

#include <utility>

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcCurve, "boxwright.studio.learningcurve")

} // namespace

LearningCurveController::LearningCurveController(LearningCurveView& view, ErrorReporter& reporter,
                                                 LearningCurveFunction measure, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_reporter(reporter)
    , m_measure(std::move(measure))
{
    connect(&m_view, &LearningCurveView::stopRequested, this, &LearningCurveController::stop);
    connect(&m_view, &LearningCurveView::savingFailed, &m_reporter, &ErrorReporter::report);
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) { conclude(error); });
}

LearningCurveController::~LearningCurveController() = default;

void LearningCurveController::setProject(Project* project)
{
    m_job.abandon();
    m_project = project;
    m_view.setRunning(false);
    m_view.showNote({});
    std::optional<LearningCurve> newest;
    if (project != nullptr) {
        if (const auto curve = project->store().newestLearningCurve())
            newest = *curve;
        else
            qCWarning(lcCurve).noquote() << curve.error().message << curve.error().detail;
    }
    m_view.setCurve(newest);
}

void LearningCurveController::start(const TrainingConfig& config)
{
    qCInfo(lcCurve) << "Measuring a learning curve with preset" << int(config.preset);
    m_view.setRunning(true);
    m_job.startWhenWritten(*m_project,
                           [this, config, file = &m_project->file()](
                               const std::stop_token& stop) -> BackgroundJob::Continuation {
                               return [this, summary = measure(*file, config, stop)] {
                                   conclude(summary);
                               };
                           });
}

Result<LearningCurveSummary> LearningCurveController::measure(const ProjectFile& file,
                                                              const TrainingConfig& config,
                                                              const std::stop_token& stop)
{
    lowerThreadPriority(); // threads that LibTorch starts inherit it, so the window stays smooth
    LearningCurveProgress latest;
    ProgressThrottle throttle([this, &latest](const TrainingProgress& training) {
        LearningCurveProgress shown = latest;
        shown.training = training;
        m_job.post([this, shown] { m_view.showProgress(shown); });
    });
    LearningCurveListener listener;
    listener.progressed = [&latest, &throttle](const LearningCurveProgress& progress) {
        latest = progress;
        throttle.update(progress.training);
    };
    listener.measured = [this](const LearningCurve& curve) {
        m_job.post([this, curve] { m_view.setCurve(curve); });
    };
    return m_measure(file, config, listener, stop);
}

void LearningCurveController::stop()
{
    if (!isAtWork())
        return;
    m_view.showStopping();
    m_job.cancel();
}

void LearningCurveController::conclude(const Result<LearningCurveSummary>& summary)
{
    m_view.setRunning(false);
    if (summary) {
        for (const QString& warning : summary->warnings)
            qCWarning(lcCurve).noquote() << warning;
        const QStringList stopped = summary->isComplete
            ? QStringList()
            : QStringList(tr("Stopped before all was measured."));
        m_view.showNote((stopped + summary->warnings).mid(0, 3).join(u'\n')); // the rest is logged
    }
    Q_EMIT ended();
    if (!summary && summary.error().code != ErrorCode::Cancelled)
        m_reporter.report(summary.error());
}

} // namespace boxwright
