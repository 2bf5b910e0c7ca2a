// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <utility>

namespace boxwright::detail {

/// Counts the time that a run works. What it waits for, a paused run's listener above all, does
/// not count.
class WorkClock
{
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    explicit WorkClock(Clock clock = std::chrono::steady_clock::now)
        : m_clock(std::move(clock))
        , m_start(m_clock())
    { }

    /// Worked since it was made.
    double seconds() const { return std::chrono::duration<double>(m_clock() - m_start).count(); }

    /// Calls `wait`, whose time does not count.
    template<typename Wait>
    void leaveOut(const Wait& wait)
    {
        const auto before = m_clock();
        wait();
        m_start += m_clock() - before;
    }

private:
    Clock m_clock;
    std::chrono::steady_clock::time_point m_start; ///< later by all that was left out
};

} // namespace boxwright::detail
