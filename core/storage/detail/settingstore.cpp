// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/settingstore.h"

namespace boxwright::detail {

std::optional<QString> SettingStore::value(const QString& name)
{
    Query row = m_database.query("SELECT value FROM settings WHERE name = ?");
    row.bind(1, name);
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

void SettingStore::set(const QString& name, const QString& value)
{
    m_database
        .query("INSERT INTO settings(name, value) VALUES(?, ?)"
               " ON CONFLICT(name) DO UPDATE SET value = excluded.value")
        .bind(1, name)
        .bind(2, value)
        .run();
}

} // namespace boxwright::detail
