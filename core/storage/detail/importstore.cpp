// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/importstore.h"

namespace boxwright::detail {

void ImportStore::add(const ImportRecord& import)
{
    m_database.query("INSERT INTO imports(time, format, source, report) VALUES(?, ?, ?, ?)")
        .bind(1, import.time.toMSecsSinceEpoch())
        .bind(2, import.format)
        .bind(3, import.source)
        .bind(4, import.report)
        .run();
}

std::vector<ImportRecord> ImportStore::all()
{
    Query rows =
        m_database.query("SELECT time, format, source, report FROM imports ORDER BY id DESC");
    std::vector<ImportRecord> imports;
    while (rows.next()) {
        imports.push_back({QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC), rows.text(1),
                           rows.text(2), rows.object(3)});
    }
    return imports;
}

} // namespace boxwright::detail
