// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>
#include <stop_token>
#include <thread>

namespace boxwright::cli {

/// Turns Ctrl-C (SIGINT) and SIGTERM into a stop request; a second one ends the program at once.
/// SIGTERM comes when the computer is shut down as well: it asks to go on later.
/// Made before any other thread, so that all inherit the blocked signals.
class InterruptWatcher
{
public:
    InterruptWatcher();
    ~InterruptWatcher();
    InterruptWatcher(const InterruptWatcher&) = delete;
    InterruptWatcher& operator=(const InterruptWatcher&) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    std::shared_ptr<const std::atomic_bool> isTerminated() const { return m_isTerminated; }

private:
    void watch();

    std::stop_source m_source;
    std::shared_ptr<std::atomic_bool> m_isTerminated = std::make_shared<std::atomic_bool>(false);
    std::thread m_thread;
};

} // namespace boxwright::cli
