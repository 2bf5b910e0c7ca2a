// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace boxwright {

/// Why an archive as a whole is not unpacked.
enum class ArchiveRefusal { OutsideFolder, LinkOrDevice, NameTwice, Bomb, TooManyFiles };

/// `path` is the archive; `what` the name that it is refused for, or the number of files.
Error archiveRefused(const QString& path, ArchiveRefusal refusal, const QString& what);
Error archiveNotReadable(const QString& path);
Error archiveDamaged(const QString& path, const QString& name, const QString& detail);
Error archiveProtected(const QString& path);
Error archiveEmpty(const QString& path);
/// InvalidFormat when `bytes` are more than `mostBytes`, DiskFull otherwise.
Error archiveTooLarge(const QString& path, qint64 bytes, qint64 mostBytes);
Error packingCancelled();
Error unpackingCancelled();
Error folderNotEmpty(const QString& folder);
Error folderNotMade(const QString& folder);

} // namespace boxwright
