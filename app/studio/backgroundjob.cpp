// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/backgroundjob.h"

#include "core/dataset/project.h"

#include <exception>
#include <utility>

namespace boxwright {

BackgroundJob::BackgroundJob(QObject* parent)
    : QObject(parent)
{ }

BackgroundJob::~BackgroundJob()
{
    m_stop.request_stop();
}

void BackgroundJob::start(Work work)
{
    take(std::move(work));
    launch();
}

void BackgroundJob::startWhenWritten(Project& project, Work work)
{
    take(std::move(work));
    project.whenWritten(this, [this, generation = m_generation] {
        if (generation == m_generation)
            launch();
    });
}

void BackgroundJob::take(Work work)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_waiting = std::move(work);
    m_stop = std::stop_source();
}

/// Starts what waits, if anything does: cancelled work is started too, to end as such.
void BackgroundJob::launch()
{
    if (!m_waiting)
        return;
    Q_EMIT started();
    m_worker = std::jthread([this, work = std::exchange(m_waiting, {}), stop = m_stop.get_token()] {
        Continuation continuation = guarded(work, stop);
        post([this, continuation = std::move(continuation)] {
            m_isRunning = false;
            if (continuation)
                continuation();
        });
    });
}

BackgroundJob::Continuation BackgroundJob::guarded(const Work& work, const std::stop_token& stop)
{
    try {
        return work(stop);
    } catch (const std::exception& exception) {
        const Error error{
            ErrorCode::Internal,
            tr("The work was broken off because of an unexpected problem, such as too "
               "little memory. Close other programs and try again."),
            QString::fromUtf8(exception.what())};
        return [this, error] { Q_EMIT failed(error); };
    }
}

void BackgroundJob::cancel()
{
    m_stop.request_stop();
    launch();
}

void BackgroundJob::abandon()
{
    if (!m_isRunning)
        return;
    m_stop.request_stop();
    m_waiting = {};
    m_worker = std::jthread(); // waits for the one before
    m_isRunning = false;
    ++m_generation;
}

void BackgroundJob::post(Continuation update)
{
    // The generation changes only while no work runs, so the worker may read it.
    QMetaObject::invokeMethod(
        this,
        [this, generation = m_generation, update = std::move(update)] {
            deliver(generation, update);
        },
        Qt::QueuedConnection);
}

void BackgroundJob::deliver(int generation, const Continuation& update)
{
    if (generation == m_generation)
        update();
}

} // namespace boxwright
