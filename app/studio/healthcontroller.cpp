// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/healthcontroller.h"

#include "app/studio/changesummary.h"
#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/health/healthcheck.h"
#include "widgets/panels/findingrow.h"
#include "widgets/panels/healthpanel.h"
#include "widgets/panels/imagepanel.h"

using namespace Qt::StringLiterals;

namespace boxwright {

HealthController::HealthController(HealthPanel& panel, ImagePanel& images, ErrorReporter& reporter,
                                   QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_images(images)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) {
        m_panel.showChecked();
        m_reporter.report(error);
    });
    connect(&panel, &HealthPanel::checkRequested, this, &HealthController::check);
    connect(&panel, &HealthPanel::cancelRequested, &m_job, &BackgroundJob::cancel);
    connect(&panel, &HealthPanel::imagesRequested, this, &HealthController::showImages);
    connect(&panel, &HealthPanel::fixRequested, this, &HealthController::prepareFix);
}

HealthController::~HealthController() = default;

void HealthController::setProject(Project* project)
{
    m_job.abandon();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_images.filter().setFinding({}); // images of another project have the same ids
    m_panel.setSubject({});
    if (project == nullptr)
        return;
    m_panel.setSubject(
        HealthPanel::Subject{int(project->images().size()), project->file().isReadOnly()});
    connect(project, &Project::imageChanged, this, &HealthController::noteChange);
    connect(project, &Project::labelsChanged, this, &HealthController::noteChange);
    connect(project, &Project::imagesReset, this, &HealthController::noteChange);
}

void HealthController::noteChange()
{
    m_isOutdated = true;
    m_panel.setOutdated(true);
    m_panel.setImageCount(int(m_project->images().size()));
}

/// The job reads the file, so it waits for the edits that are still on their way there.
void HealthController::whenWritten(const std::function<void()>& then)
{
    if (!m_project->hasUnwrittenEdits())
        return then();
    connect(m_project, &Project::allWritten, this, then, Qt::SingleShotConnection);
}

void HealthController::check()
{
    if (m_project)
        whenWritten([this] { startCheck(); });
}

void HealthController::startCheck()
{
    if (!m_project || m_job.isRunning())
        return;
    m_isOutdated = false;
    m_panel.showChecking(0, 0);
    m_job.start(
        [this, limits = m_panel.limits(), file = &m_project->file()](const std::stop_token& stop) {
            const auto progress = [this](int done, int total) {
                m_job.post([this, done, total] { m_panel.showChecking(done, total); });
            };
            const auto work = [&]() -> Result<HealthReport> {
                const auto store = file->connect();
                if (!store)
                    return store.error();
                return checkHealth(**store, limits, progress, stop);
            };
            return [this, report = work()] { finishCheck(report); };
        });
}

void HealthController::finishCheck(const Result<HealthReport>& report)
{
    m_panel.showChecked();
    if (report) {
        m_panel.showReport(*report, m_project->labels());
        m_panel.setOutdated(m_isOutdated);
    } else if (report.error().code != ErrorCode::Cancelled) {
        m_reporter.report(report.error());
    }
}

void HealthController::showImages(int finding)
{
    const HealthFinding& shown = m_panel.findings()[size_t(finding)];
    FindingFilter filter{shown.message, {}};
    for (const ImageGroup& group : shown.groups)
        filter.images.insert(filter.images.end(), group.begin(), group.end());
    m_images.showFinding(filter);
    Q_EMIT imagesShown();
}

void HealthController::prepareFix(int finding)
{
    if (m_project && !m_project->file().isReadOnly())
        whenWritten([this, finding] { startFix(finding); });
}

void HealthController::startFix(int finding)
{
    if (!m_project || m_job.isRunning())
        return;
    m_job.start([this, finding, file = &m_project->file(),
                 mended = m_panel.findings()[size_t(finding)]](const std::stop_token&) {
        const auto work = [&]() -> Result<std::optional<Operation>> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            return fixFinding(**store, mended);
        };
        return [this, finding, operation = work()] { fix(finding, operation); };
    });
}

void HealthController::fix(int finding, const Result<std::optional<Operation>>& operation)
{
    if (!operation)
        return m_reporter.report(operation.error());
    if (!*operation) {
        m_panel.removeFinding(finding);
        return m_panel.showResult(tr("Nothing of it was left to mend."));
    }
    const QString name = fixName(m_panel.findings()[size_t(finding)].fix);
    const QString explanation = describeChanges(**operation, *m_project);
    if (!m_reporter.ask(tr("%1?", "mend a finding in this way").arg(name), explanation, {name})
        || !m_project)
        return;
    m_project->perform(**operation);
    m_panel.removeFinding(finding);
    m_panel.showResult(tr("Done. You can undo this."));
}

} // namespace boxwright
