// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/archiveprogress.h"
#include "core/export.h"
#include "core/result.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace boxwright {

/// A file that is to go into an archive.
struct ArchivedFile
{
    QString name; ///< in the archive, with '/' between folders
    QString source; ///< absolute
    bool isCompressed = false; ///< of no use for images, which are already
};

/// Writes a .zip, whole or not at all, in place of what is at `target`. Names are UTF-8.
/// Returns its bytes. Errors: InvalidArgument (one of the files is the target), NotReadable,
/// NotWritable, DiskFull, Cancelled.
BOXWRIGHT_CORE_EXPORT Result<qint64> writeArchive(const QString& target,
                                                  const std::vector<ArchivedFile>& files,
                                                  const ArchiveProgress& progress = {},
                                                  const std::stop_token& stop = {});

} // namespace boxwright
