// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/storage/detail/projectdatabase.h"

#include <vector>

namespace boxwright::detail {

/// Suggestions that a person dismissed, by image. Throws; writes belong into a WriteTransaction.
class DismissedStore
{
public:
    explicit DismissedStore(ProjectDatabase& database)
        : m_database(database)
    { }

    std::vector<Detection> ofImage(ImageId image); ///< in the order dismissed
    void apply(const DismissalChange& change);

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
