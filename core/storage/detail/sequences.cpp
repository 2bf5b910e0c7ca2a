// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/sequences.h"

#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>

namespace boxwright::detail {

qint64 reserveSequence(ProjectDatabase& database, const QString& name, int count)
{
    WriteTransaction transaction(database);
    qint64 first = 0;
    {
        Query row = database.query("SELECT next FROM sequences WHERE name = ?");
        row.bind(1, name);
        if (!row.next()) {
            throw StorageFailure({ErrorCode::Damaged,
                                  QCoreApplication::translate(
                                      "ProjectFile",
                                      "The project is damaged. Recover it into a new project from "
                                      "its newest backup; the damaged file stays as it is."),
                                  QStringLiteral("no sequence ") + name});
        }
        first = row.integer(0);
    }
    database.query("UPDATE sequences SET next = ? WHERE name = ?")
        .bind(1, first + count)
        .bind(2, name)
        .run();
    transaction.commit();
    return first;
}

void releaseSequence(ProjectDatabase& database, const QString& name, qint64 first, int count)
{
    database.query("UPDATE sequences SET next = ? WHERE name = ? AND next = ?")
        .bind(1, first)
        .bind(2, name)
        .bind(3, first + count)
        .run();
}

} // namespace boxwright::detail
