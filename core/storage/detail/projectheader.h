// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace boxwright::detail {

class ProjectDatabase;

/// Looks at the first bytes of a file before SQLite does: refuses what is not a project
/// (InvalidFormat, or Damaged where backups show that it was one) and what a newer program wrote.
Result<void> checkProjectHeader(const QString& path);

Error damagedError(const QString& path, const QString& detail);
Error tooNewError(const QString& path);

/// The first complaints of a structural check of a project, empty when there is none. Many
/// thumbnails are not read for it: they are most of the file, can be made anew, and whether they
/// are sound shows when one is wanted.
QString checkProject(ProjectDatabase& database);

} // namespace boxwright::detail
