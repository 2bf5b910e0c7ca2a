// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/archiveprogress.h"
#include "core/export.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace boxwright {

/// How much an archive may unpack to: a small file can be made that unpacks to petabytes.
struct ArchiveLimits
{
    qint64 entries = 2'000'000;
    qint64 totalBytes = qint64(64) << 30;
    qint64 bytesLeftFree = qint64(1) << 30; ///< on the disk that it is unpacked to
    qint64 largeEntryBytes = qint64(1) << 30; ///< smaller entries may shrink by any ratio
    qint64 ratio = 1000; ///< of unpacked to packed bytes of a large entry
};

struct ExtractedArchive
{
    QStringList files; ///< within the folder, in the order of the archive
    qint64 bytes = 0;
};

/// Whether the content of a file says that it is a .zip or a .tar, or its name that it is a
/// .tar.gz. False when it cannot be read.
BOXWRIGHT_CORE_EXPORT bool isArchive(const QString& path);

/// The names of the files in an archive, by its directory alone, under the rules of
/// extractArchive(). Errors: as there.
BOXWRIGHT_CORE_EXPORT Result<QStringList> archivedFiles(const QString& path,
                                                        const std::stop_token& stop = {},
                                                        const ArchiveLimits& limits = {});

/// Unpacks a .zip, .tar or .tar.gz into a folder, which is made when it is not there. After an
/// error nothing of it stays. Archives with a name that leads out of the folder, a link, a device
/// or a name that is there twice are refused as a whole; what macOS adds for itself is left out.
/// Names are UTF-8 in NFC; those of a .zip that are no UTF-8 are read as code page 437 (APPNOTE
/// 6.3.10, D.1). Archives in archives are files like any other.
/// Errors: NotReadable, Damaged, Unsupported (password), InvalidFormat (refused, or nothing in
/// it), AlreadyExists (the folder is not empty), NotWritable, DiskFull, Cancelled.
BOXWRIGHT_CORE_EXPORT Result<ExtractedArchive>
extractArchive(const QString& path, const QString& folder, const ArchiveProgress& progress = {},
               const std::stop_token& stop = {}, const ArchiveLimits& limits = {});

} // namespace boxwright
