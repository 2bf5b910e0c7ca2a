// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/detail/projectdatabase.h"

#include <optional>

namespace boxwright::detail {

/// What holds for the project as a whole, by name. Throws; the write is one statement.
class SettingStore
{
public:
    explicit SettingStore(ProjectDatabase& database)
        : m_database(database)
    { }

    std::optional<QString> value(const QString& name);
    void set(const QString& name, const QString& value);

private:
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
