// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/storage/detail/projectdatabase.h"

#include <vector>

namespace boxwright::detail {

/// The labels of a project. Throws; writes belong into a WriteTransaction.
class LabelStore
{
public:
    explicit LabelStore(ProjectDatabase& database)
        : m_database(database)
    { }

    /// By order. A removed label stays listed as long as a box that is shown
    /// uses it.
    std::vector<Label> all();
    LabelId reserveIds(int count);
    void releaseIds(LabelId first, int count);
    void apply(const LabelChange& change);
    /// Throws a StorageFailure when two labels have one name.
    void checkNames();

private:
    void write(const Label& label, bool removed);
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
