// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace boxwright {

class Project;

/// One piece of work at a time in a worker thread. The work gives back what is then to be done
/// in the GUI thread; values travel in its captures. An exception that leaves the work, of memory
/// that ran out, say, does not end the program: failed() follows in place of what was to be done.
class BackgroundJob final : public QObject
{
    Q_OBJECT
public:
    using Continuation = std::function<void()>;
    using Work = std::function<Continuation(std::stop_token)>;

    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override; ///< asks the work to stop and waits for it

    bool isRunning() const { return m_isRunning; } ///< or waits to
    void start(Work work); ///< requires !isRunning()
    /// For work that reads the file: starts when the project's last edit is written. Requires
    /// !isRunning(); abandon() before the project is closed.
    void startWhenWritten(Project& project, Work work);
    void cancel(); ///< the continuation still follows
    void abandon(); ///< cancels, waits, and drops the continuation and all updates
    /// Thread-safe, for the work: has `update` called in the GUI thread.
    void post(Continuation update);

Q_SIGNALS:
    void started(); ///< what is edited from now on is not seen by the work
    void failed(const boxwright::Error& error);

private:
    void take(Work work);
    void launch();
    Continuation guarded(const Work& work, const std::stop_token& stop);
    void deliver(int generation, const Continuation& update);
    bool m_isRunning = false;
    Work m_waiting; ///< null: none, or it is at work
    int m_generation = 0; ///< of the work; what an abandoned one posted is dropped
    std::stop_source m_stop;
    std::jthread m_worker; // last member: joined before anything it uses is destroyed
};

} // namespace boxwright
