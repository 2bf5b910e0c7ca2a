// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/storage/detail/projectdatabase.h"

#include <QString>

#include <stop_token>

namespace boxwright::detail {

/// The folder beside a project that holds its backups.
QString backupFolder(const QString& projectPath);

/// Copies a database, also while others write to it, checks the copy and puts it at `target` in
/// one step: whole or not at all. Image paths are made relative to the folder of the target
/// where `imageFolder` is given. Throws.
void copyDatabase(ProjectDatabase& source, const QString& target, const QString& imageFolder);

/// Makes a checked backup, without the thumbnails, and removes the oldest ones beyond five. Throws;
/// also when it was stopped (ErrorCode::Cancelled), which leaves nothing behind.
BOXWRIGHT_CORE_EXPORT void makeBackup(ProjectDatabase& source, const QString& projectPath,
                                      const std::stop_token& stop = {});

/// True when the newest backup is older than a day and the project holds anything to lose.
bool isBackupDue(ProjectDatabase& source, const QString& projectPath);

} // namespace boxwright::detail
