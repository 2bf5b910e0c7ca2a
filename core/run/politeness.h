// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>

namespace boxwright {

/// Whether a run leaves a core to other programs, which may change while it goes on; null: never.
/// It is a matter of threads that rest, as Linux gives no thread its priority back that has given
/// it up. Those that go on do the work of the one that rests after their own, so that the work is
/// shared out alike and the model is the same, bit by bit, however often it changes.
using Politeness = std::shared_ptr<const std::atomic_bool>;

/// How many of so many threads may compute at once, right now.
inline int threadsAtOnce(int threads, const Politeness& isPolite)
{
    return threads > 1 && isPolite && *isPolite ? threads - 1 : threads;
}

} // namespace boxwright
