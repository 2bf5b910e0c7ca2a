// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/progressthrottle.h"

#include <utility>

namespace boxwright {

namespace {
constexpr std::chrono::milliseconds kInterval{66};
}

ProgressThrottle::ProgressThrottle(ProgressSink target, Clock clock)
    : m_target(std::move(target))
    , m_clock(std::move(clock))
{ }

void ProgressThrottle::update(const TrainingProgress& progress)
{
    if (m_phase != progress.phase) {
        flush();
        m_phase = progress.phase;
        pass(progress);
        return;
    }
    const bool isDue = !m_lastPassed || m_clock() - *m_lastPassed >= kInterval;
    const bool isNews =
        progress.finishedEpoch || progress.finishedPartEpoch || !progress.warnings.isEmpty();
    if (isDue || isNews)
        pass(progress);
    else
        m_held = progress;
}

void ProgressThrottle::flush()
{
    if (const auto held = std::exchange(m_held, std::nullopt))
        pass(*held);
}

void ProgressThrottle::pass(const TrainingProgress& progress)
{
    m_held.reset();
    m_lastPassed = m_clock();
    m_target(progress);
}

} // namespace boxwright
