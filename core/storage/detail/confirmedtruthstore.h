// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/confirmedtruth.h"
#include "core/storage/detail/projectdatabase.h"

#include <vector>

namespace boxwright::detail {

/// What people called right although a model suspected it: one value of the settings, a JSON array
/// with an array [image, label, x, y, width, height] each, and the id of the drawn box behind it
/// where there is one. Throws; the write is one transaction.
class ConfirmedTruthStore
{
public:
    explicit ConfirmedTruthStore(ProjectDatabase& database)
        : m_database(database)
    { }

    std::vector<ConfirmedTruth> all(); ///< in the order confirmed; without what cannot be read
    void add(const ConfirmedTruth& confirmed); ///< once, however often
    void remove(const ConfirmedTruth& confirmed);

private:
    void write(const std::vector<ConfirmedTruth>& all);

    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
