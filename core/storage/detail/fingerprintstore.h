// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/detail/projectdatabase.h"
#include "core/storage/imagefingerprint.h"

#include <QHash>

#include <vector>

namespace boxwright::detail {

/// What decoding the files of images found out. Throws; each write is one transaction.
class FingerprintStore
{
public:
    explicit FingerprintStore(ProjectDatabase& database)
        : m_database(database)
    { }

    QHash<ImageId, ImageFingerprint> all(); ///< of the images that are not removed
    void keep(const std::vector<ImageFingerprint>& fingerprints);

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
