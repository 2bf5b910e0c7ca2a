// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/latestjob.h"

#include <utility>

namespace boxwright {

LatestJob::LatestJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) {
        launch();
        Q_EMIT failed(error);
    });
}

void LatestJob::start(BackgroundJob::Work work)
{
    m_next = std::move(work);
    if (m_job.isRunning())
        m_job.cancel();
    else
        launch();
}

void LatestJob::drop()
{
    m_next = {};
    m_job.cancel();
}

void LatestJob::abandon()
{
    m_next = {};
    m_job.abandon();
}

void LatestJob::launch()
{
    if (!m_next)
        return;
    m_job.start([this, work = std::exchange(m_next, {})](const std::stop_token& stop) {
        const BackgroundJob::Continuation result = work(stop);
        return [this, stop, result] {
            if (result && !stop.stop_requested())
                result();
            launch();
        };
    });
}

} // namespace boxwright
