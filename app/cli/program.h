// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

namespace boxwright::cli {

/// All of the program but what belongs to a process: reads the command line, whose first argument
/// is the program's name, and does what it says. Returns an ExitCode. `context` brings what may
/// stop it. Requires a QGuiApplication, and English texts installed: scripts read them.
int runProgram(int argc, const char* const* argv, Context& context);

} // namespace boxwright::cli
