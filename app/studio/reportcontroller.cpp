// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/reportcontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/report/report.h"

namespace boxwright {

ReportController::ReportController(ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) { finish(error); });
}

void ReportController::setProject(Project* project)
{
    m_job.abandon();
    m_orders.clear();
    m_project = project;
}

void ReportController::write(const ModelRecord& model, Split split, const QString& path)
{
    if (!m_project)
        return;
    m_orders.push_back({model, split, path});
    if (!m_job.isRunning())
        start();
}

void ReportController::start()
{
    Q_EMIT progressed(0, 0);
    m_job.startWhenWritten(
        *m_project,
        [this, order = m_orders.front(), file = &m_project->file()](const std::stop_token& stop) {
            const auto progress = [this](int done, int total) {
                m_job.post([this, done, total] { Q_EMIT progressed(done, total); });
            };
            const auto work = [&]() -> Result<void> {
                const auto store = file->connect();
                if (!store)
                    return store.error();
                const auto content =
                    gatherReport(**store, order.model, order.split, progress, stop);
                return content ? writeReport(*content, order.path) : content.error();
            };
            return [this, done = work()] { finish(done); };
        });
}

void ReportController::finish(const Result<void>& done)
{
    const QString path = m_orders.front().path;
    m_orders.pop_front();
    Q_EMIT ended();
    if (done)
        Q_EMIT written(path);
    if (!m_orders.empty())
        start();
    if (!done && done.error().code != ErrorCode::Cancelled)
        m_reporter.report(done.error()); // last, as it waits for an answer
}

} // namespace boxwright
