// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruptwatcher.h"

#include <csignal>
#include <unistd.h>

namespace boxwright::cli {

namespace {

constexpr int kInterruptedExit = 130;
constexpr int kEndOfWatching = SIGUSR1;

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, kEndOfWatching})
        sigaddset(&signals, signal);
    return signals;
}

} // namespace

InterruptWatcher::InterruptWatcher()
{
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::thread([this] { watch(); });
}

InterruptWatcher::~InterruptWatcher()
{
    pthread_kill(m_thread.native_handle(), kEndOfWatching);
    m_thread.join();
}

void InterruptWatcher::watch()
{
    const sigset_t signals = watchedSignals();
    while (true) {
        int signal = 0;
        if (sigwait(&signals, &signal) != 0)
            continue;
        if (signal == kEndOfWatching)
            return;
        if (m_source.stop_requested())
            _exit(kInterruptedExit);
        *m_isTerminated = signal == SIGTERM;
        m_source.request_stop();
    }
}

} // namespace boxwright::cli
