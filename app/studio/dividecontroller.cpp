// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/dividecontroller.h"

#include "app/studio/divisionwork.h"
#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"

namespace boxwright {

DivideController::DivideController(ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) { finish(error); });
}

DivideController::~DivideController() = default;

void DivideController::setProject(Project* project)
{
    if (m_job.isRunning()) {
        m_job.abandon();
        Q_EMIT busyChanged({}, 0, 0);
    }
    m_project = project;
}

void DivideController::divide()
{
    if (!m_project || m_job.isRunning())
        return;
    Q_EMIT busyChanged(tr("Dividing the images…"), 0, 0);
    m_job.startWhenWritten(
        *m_project, [this, file = &m_project->file()](const std::stop_token& stop) {
            const auto progress = [this](int done, int total) {
                m_job.post([this, done, total] { tellExamined(done, total); });
            };
            return [this, operation = findDivision(*file, progress, stop)] { finish(operation); };
        });
}

void DivideController::tellExamined(int done, int total)
{
    if (done < total)
        Q_EMIT busyChanged(tr("Looking at the images…"), done, total);
    else
        Q_EMIT busyChanged(tr("Dividing the images…"), 0, 0);
}

void DivideController::finish(const Result<Operation>& operation)
{
    Q_EMIT busyChanged({}, 0, 0);
    if (!operation)
        return m_reporter.report(operation.error());
    if (const Operation meant = stillMeant(*operation, *m_project); !meant.changes.empty())
        m_project->perform(meant);
}

} // namespace boxwright
