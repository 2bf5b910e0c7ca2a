// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingsession.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace boxwright {

/// The work of a training run, called in the worker thread.
using TrainFunction = std::function<Result<TrainingSummary>(const ProgressSink&, std::stop_token)>;

/// A training run in a worker thread, seen from the GUI thread: all signals are emitted there.
/// Exactly one of finished, cancelled, suspended and failed follows each start.
class BOXWRIGHT_CORE_EXPORT TrainingJob final : public QObject
{
    Q_OBJECT
public:
    /// `isSuspended` is what RunOptions::isSuspended of `train` is.
    explicit TrainingJob(
        TrainFunction train,
        std::shared_ptr<std::atomic_bool> isSuspended = std::make_shared<std::atomic_bool>(false),
        QObject* parent = nullptr);
    ~TrainingJob() override; ///< suspends and waits

    void start(); ///< once more only after the last run ended
    /// Returns at once; cancelled() follows, when the model so far is measured and kept.
    void cancel();
    /// Returns at once; suspended() follows soon, or cancelled() where nothing could go on later.
    /// Also after cancel(): the model is not waited for then.
    void suspend();
    bool isRunning() const;

    void pause(); ///< the run waits from its next update on, until resume(), cancel() or suspend()
    void resume();
    bool isPaused() const;

Q_SIGNALS:
    void progressed(const boxwright::TrainingProgress& progress);
    void finished(const boxwright::TrainingSummary& summary);
    void cancelled(const boxwright::TrainingSummary& summary); ///< may still hold a model
    void suspended(const boxwright::TrainingSummary& summary);
    void failed(const boxwright::Error& error);
    void paused(bool isPaused);

private:
    void run(const std::stop_token& stop); // in the worker thread
    void waitWhilePaused(const std::stop_token& stop); // likewise
    void deliver(const Result<TrainingSummary>& result);
    void setPaused(bool isPaused);

    TrainFunction m_train;
    std::shared_ptr<std::atomic_bool> m_isSuspended;
    bool m_isRunning = false;
    std::mutex m_pausing;
    std::condition_variable_any m_resumed;
    bool m_isPaused = false; // written in the GUI thread only, under m_pausing
    std::jthread m_worker; // last member: joined before anything it uses is destroyed
};

} // namespace boxwright
