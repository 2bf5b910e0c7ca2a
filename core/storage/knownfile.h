// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileInfo>
#include <QString>

#include <optional>

namespace boxwright {

/// By what a file shows that it was written to, without reading it.
struct FileStamp
{
    qint64 modified = 0; ///< milliseconds since 1970, UTC
    qint64 bytes = 0;

    /// Absent when there is no such file.
    static std::optional<FileStamp> of(const QString& path)
    {
        const QFileInfo file(path);
        if (!file.isFile()) {
            return {};
        }
        return FileStamp{file.lastModified().toMSecsSinceEpoch(), file.size()};
    }

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// What the file of an image held when it was read last. A cache: it can be read anew any time.
struct KnownFile
{
    ImageId image;
    FileStamp stamp; ///< taken before reading
    QByteArray contentHash; ///< SHA-256
};

} // namespace boxwright
