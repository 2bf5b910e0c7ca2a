// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingprogress.h"

#include <chrono>
#include <functional>
#include <optional>

namespace boxwright {

/// Passes at most some 15 updates a second on. The first and the last of a phase and those that
/// end an epoch or warn always pass, in order. Used by one thread.
class BOXWRIGHT_CORE_EXPORT ProgressThrottle
{
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    explicit ProgressThrottle(ProgressSink target, Clock clock = std::chrono::steady_clock::now);

    void update(const TrainingProgress& progress);
    void flush(); ///< passes the update that is held back, if there is one

private:
    void pass(const TrainingProgress& progress);

    ProgressSink m_target;
    Clock m_clock;
    std::optional<std::chrono::steady_clock::time_point> m_lastPassed;
    std::optional<TrainingPhase> m_phase;
    std::optional<TrainingProgress> m_held;
};

} // namespace boxwright
