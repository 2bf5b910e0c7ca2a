// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/detail/projectdatabase.h"
#include "core/storage/knownfile.h"

#include <QHash>

#include <vector>

namespace boxwright::detail {

/// What the files of images held when they were read last. Throws.
class KnownFileStore
{
public:
    explicit KnownFileStore(ProjectDatabase& database)
        : m_database(database)
    { }

    QHash<ImageId, KnownFile> all();
    void keep(const std::vector<KnownFile>& files);

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
