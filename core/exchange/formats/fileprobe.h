// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

namespace boxwright {

/// One look into a file: enough for each format to know its own.
struct FileProbe
{
    QString path; ///< absolute
    QString suffix; ///< lower case, without the dot
    QByteArray head; ///< the first 4 KiB, without a byte order mark
    /// For JSON, the places of its keys, "[]" standing for the elements of a list:
    /// "images[].file_name", "[].annotations[].coordinates.x". Empty for anything else.
    QSet<QString> jsonKeys = {};
    std::optional<Error> damage = {}; ///< why the JSON could not be followed to the end of the look

    bool hasKey(const char* place) const { return jsonKeys.contains(QString::fromLatin1(place)); }
};

/// Looks at the start of a file; of JSON, at the first 200,000 values, however long they are.
/// A file that cannot be read has an empty head.
BOXWRIGHT_CORE_EXPORT FileProbe probeFile(const QString& path);

} // namespace boxwright
