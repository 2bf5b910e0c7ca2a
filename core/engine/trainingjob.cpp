// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/trainingjob.h"

#include "core/engine/progressthrottle.h"
#include "core/threadpriority.h"

#include <QCoreApplication>

#include <exception>
#include <utility>

namespace boxwright {

namespace {

Error unexpected(const QString& detail)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("TrainingJob",
                                        "Training stopped because of an unexpected problem. What "
                                        "was finished before is kept; please try again."),
            detail};
}

Result<TrainingSummary> callGuarded(const TrainFunction& train, const ProgressSink& progress,
                                    std::stop_token stop)
{
    try {
        return train(progress, std::move(stop));
    } catch (const std::exception& exception) {
        return unexpected(QString::fromUtf8(exception.what()));
    } catch (...) {
        return unexpected({});
    }
}

} // namespace

TrainingJob::TrainingJob(TrainFunction train, std::shared_ptr<std::atomic_bool> isSuspended,
                         QObject* parent)
    : QObject(parent)
    , m_train(std::move(train))
    , m_isSuspended(std::move(isSuspended))
{ }

TrainingJob::~TrainingJob()
{
    if (!m_isRunning)
        return;
    *m_isSuspended = true; // as suspend() does, but nobody is told any more
    m_worker.request_stop();
}

void TrainingJob::start()
{
    Q_ASSERT(!m_isRunning);
    if (m_isRunning)
        return;
    m_isRunning = true;
    *m_isSuspended = false;
    m_worker = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void TrainingJob::cancel()
{
    m_worker.request_stop();
    setPaused(false); // what is still done is not waited for
}

void TrainingJob::suspend()
{
    *m_isSuspended = true; // before the stop, at which it is looked at
    m_worker.request_stop();
    setPaused(false);
}

bool TrainingJob::isRunning() const
{
    return m_isRunning;
}

void TrainingJob::pause()
{
    if (m_isRunning)
        setPaused(true);
}

void TrainingJob::resume()
{
    setPaused(false);
}

bool TrainingJob::isPaused() const
{
    return m_isPaused;
}

void TrainingJob::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    {
        const std::lock_guard lock(m_pausing);
        m_isPaused = isPaused;
    }
    m_resumed.notify_all();
    Q_EMIT paused(isPaused);
}

void TrainingJob::waitWhilePaused(const std::stop_token& stop)
{
    std::unique_lock lock(m_pausing);
    m_resumed.wait(lock, stop, [this] { return !m_isPaused; });
}

void TrainingJob::run(const std::stop_token& stop)
{
    lowerThreadPriority(); // those that LibTorch starts inherit it, so the window stays smooth

    ProgressThrottle throttle([this](const TrainingProgress& progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    });
    const auto notice = [this, &throttle, &stop](const TrainingProgress& progress) {
        throttle.update(progress);
        waitWhilePaused(stop);
    };
    auto result = callGuarded(m_train, notice, stop);
    throttle.flush();
    QMetaObject::invokeMethod(
        this, [this, result = std::move(result)] { deliver(result); }, Qt::QueuedConnection);
}

void TrainingJob::deliver(const Result<TrainingSummary>& result)
{
    m_isRunning = false;
    setPaused(false);
    if (!result)
        Q_EMIT failed(result.error());
    else if (result->outcome == TrainingOutcome::Cancelled)
        Q_EMIT cancelled(*result);
    else if (result->outcome == TrainingOutcome::Suspended)
        Q_EMIT suspended(*result);
    else
        Q_EMIT finished(*result);
}

} // namespace boxwright
