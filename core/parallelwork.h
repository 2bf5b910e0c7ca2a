// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <stop_token>

namespace boxwright {

/// Does work(0) to work(count - 1) in at most `threads` threads. `work` must not throw. `progress`
/// is called in the calling thread, some 15 times a second and at the end. Returns early after
/// `stop`, when the items that were begun are done; then not all are.
void workInParallel(int count, unsigned threads, const std::function<void(int item)>& work,
                    const std::function<void(int done, int total)>& progress,
                    const std::stop_token& stop);

} // namespace boxwright
