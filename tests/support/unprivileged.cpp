// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/unprivileged.h"

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace boxwright::test {

namespace {

constexpr uid_t kNobody = 65534;
constexpr int kCannotChangeUser = 120;

} // namespace

std::optional<int> runUnprivileged(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child < 0) {
        return std::nullopt;
    }
    if (child == 0) {
        if (geteuid() == 0
            && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0)) {
            _exit(kCannotChangeUser);
        }
        _exit(work());
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        return 101; // it crashed
    }
    if (WEXITSTATUS(status) == kCannotChangeUser) {
        return std::nullopt;
    }
    return WEXITSTATUS(status);
}

} // namespace boxwright::test
