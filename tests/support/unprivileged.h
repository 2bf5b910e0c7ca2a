// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

namespace boxwright::test {

/// Runs `work` in a child process that is not root (root may write everywhere) and gives what it
/// returned, 0..100; absent when that cannot be done here. The calling process must have one
/// thread.
std::optional<int> runUnprivileged(const std::function<int()>& work);

} // namespace boxwright::test
