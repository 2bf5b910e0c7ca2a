// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/resource.h>
#include <unistd.h>

namespace boxwright {

/// Lets the calling thread, and threads that it starts from now on, give way to the window. Qt's
/// own priorities of threads do nothing on Linux.
inline void lowerThreadPriority()
{
    constexpr int kNiceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNiceness);
}

} // namespace boxwright
