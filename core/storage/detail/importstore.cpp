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

std::vector<PastImport> ImportStore::all()
{
    Query rows = m_database.query("SELECT id, time, format, source FROM imports ORDER BY id DESC");
    std::vector<PastImport> imports;
    while (rows.next()) {
        imports.push_back({ImportId(rows.integer(0)),
                           QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC), rows.text(2),
                           rows.text(3)});
    }
    return imports;
}

QJsonObject ImportStore::report(ImportId import)
{
    Query rows = m_database.query("SELECT report FROM imports WHERE id = ?");
    rows.bind(1, import.value());
    return rows.next() ? rows.object(0) : QJsonObject();
}

} // namespace boxwright::detail
