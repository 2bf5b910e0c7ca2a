// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/importrecord.h"
#include "core/storage/detail/projectdatabase.h"

#include <vector>

namespace boxwright::detail {

/// The imports that a project went through.
class ImportStore
{
public:
    explicit ImportStore(ProjectDatabase& database)
        : m_database(database)
    { }

    void add(const ImportRecord& import);
    std::vector<PastImport> all(); ///< newest first
    QJsonObject report(ImportId import); ///< empty when there is none

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
