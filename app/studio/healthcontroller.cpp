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
    connect(&m_job, &BackgroundJob::started, this, [this] { m_hasChanged = false; });
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) {
        m_panel.showChecked();
        m_panel.setPreparing(false);
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
    m_hasChanged = true;
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
    m_hasChanged = true;
    m_panel.setOutdated(true);
    m_panel.setImageCount(int(m_project->images().size()));
}

void HealthController::check()
{
    if (!m_project || isBusy())
        return;
    m_panel.showChecking(0, 0);
    const auto work = [this, limits = m_panel.limits(),
                       file = &m_project->file()](const std::stop_token& stop) {
        const auto progress = [this](int done, int total) {
            m_job.post([this, done, total] { m_panel.showChecking(done, total); });
        };
        const auto look = [&]() -> Result<HealthReport> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            return checkHealth(**store, limits, progress, stop);
        };
        return [this, report = look()] { finishCheck(report); };
    };
    m_job.startWhenWritten(*m_project, work);
}

void HealthController::finishCheck(const Result<HealthReport>& report)
{
    m_panel.showChecked();
    if (report) {
        m_panel.showReport(*report, m_project->labels());
        m_panel.setOutdated(m_hasChanged);
    } else if (report.error().code != ErrorCode::Cancelled) {
        m_reporter.report(report.error());
    }
}

void HealthController::showImages(int row)
{
    const HealthFinding& shown = m_panel.findings()[size_t(row)];
    FindingFilter filter{shown.message, {}};
    for (const ImageGroup& group : shown.groups)
        filter.images.insert(filter.images.end(), group.begin(), group.end());
    m_images.showFinding(filter);
    Q_EMIT imagesShown();
}

void HealthController::prepareFix(int row)
{
    if (!m_project || m_project->file().isReadOnly() || isBusy())
        return;
    m_panel.setPreparing(true);
    const auto work = [this, file = &m_project->file(),
                       finding = m_panel.findings()[size_t(row)]](const std::stop_token& stop) {
        const auto prepare = [&]() -> Result<std::optional<Operation>> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            return fixFinding(**store, finding, stop);
        };
        return [this, stop, finding, operation = prepare()] {
            if (stop.stop_requested()) { // perhaps when all was prepared
                m_panel.setPreparing(false);
                return m_panel.showResult(tr("Cancelled. Nothing was changed."));
            }
            fix(finding, operation);
        };
    };
    m_job.startWhenWritten(*m_project, work);
}

void HealthController::fix(const HealthFinding& finding,
                           const Result<std::optional<Operation>>& operation)
{
    m_panel.setPreparing(false);
    if (!operation)
        return m_reporter.report(operation.error());
    if (isCurrent(finding) && *operation) {
        const QString name = fixName(finding.fix);
        if (!m_reporter.ask(tr("%1?", "mend a finding in this way").arg(name),
                            describeChanges(**operation, *m_project), {name}))
            return;
    }
    if (!isCurrent(finding)) // perhaps since the question
        return m_panel.showResult(tr("The data changed meanwhile. Check again."));
    if (*operation)
        m_project->perform(**operation);
    m_panel.removeFinding(*m_panel.rowOf(finding));
    m_panel.showResult(*operation ? tr("Done. You can undo this.")
                                  : tr("Nothing of it was left to mend."));
}

bool HealthController::isCurrent(const HealthFinding& finding) const
{
    return m_project && !m_hasChanged && m_panel.rowOf(finding);
}

} // namespace boxwright
