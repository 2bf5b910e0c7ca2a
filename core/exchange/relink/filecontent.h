// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/knownfile.h"

#include <QHash>

#include <optional>

namespace boxwright {

/// What the file of an image holds.
struct FileContent
{
    KnownFile file;
    bool wasRead = false; ///< else it was known: its time and size are those of last time
};

/// Absent when the file is missing or cannot be read. Thread-safe.
std::optional<FileContent> fileContent(ImageId image, const QString& path,
                                       const QHash<ImageId, KnownFile>& known);

} // namespace boxwright
