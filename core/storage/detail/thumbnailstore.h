// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/detail/projectdatabase.h"
#include "core/storage/thumbnail.h"

#include <QByteArray>

#include <vector>

namespace boxwright::detail {

/// The thumbnails of images. Throws; each write is one transaction.
class ThumbnailStore
{
public:
    explicit ThumbnailStore(ProjectDatabase& database)
        : m_database(database)
    { }

    /// Empty when there is none of that content and at least that size.
    QByteArray picture(ImageId image, const QByteArray& contentHash, int side);
    void keep(const std::vector<Thumbnail>& thumbnails);

    // Also asked of projects that are not up to date yet, which have none.
    bool isEmpty();
    bool areMany(); ///< so that reading all of them takes a while
    void removeAll();

private:
    bool isThere();
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
