// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/storage/knownfile.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <chrono>
#include <stop_token>
#include <vector>

namespace boxwright {

struct ImageFile
{
    ImageId image;
    QString path; ///< absolute
};

/// Tells by their headers which image files show no image. One that did is read again only when it
/// was written to. For one thread at a time.
class BOXWRIGHT_CORE_EXPORT ReadableFiles
{
public:
    /// Those whose files are there but cannot be read as images. Blocking, for `limit` at most:
    /// what is not reached until then, or until a stop, is not among them.
    QSet<ImageId> unreadable(const std::vector<ImageFile>& files, const std::stop_token& stop = {},
                             std::chrono::milliseconds limit = std::chrono::seconds(3));

private:
    bool isKnown(const QString& path, const FileStamp& stamp) const;

    QHash<QString, FileStamp> m_readable; ///< what files were that showed an image
};

} // namespace boxwright
