// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace boxwright {

class Project;
struct Operation;

/// What an operation will do to the project, as it is now, in plain words with figures.
QString describeChanges(const Operation& operation, const Project& project);

} // namespace boxwright
