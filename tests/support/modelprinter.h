// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace boxwright::test {

/// The rows of a flat model as text, cells separated by " | ", so that a test compares whole
/// models and a failure shows what differs. `roles` are printed for each column.
inline QStringList printModel(const QAbstractItemModel& model,
                              const std::vector<int>& roles = {Qt::DisplayRole})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : roles)
                cells.append(model.index(row, column).data(role).toString());
        }
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows;
}

} // namespace boxwright::test
