// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/labelstore.h"

#include "core/dataset/change.h"
#include "core/storage/detail/sequences.h"
#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>

namespace boxwright::detail {

namespace {

Label labelFromRow(const Query& row)
{
    return {LabelId(row.integer(0)),
            row.text(1),
            QColor(row.text(2)),
            row.number(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.flag(7)};
}

} // namespace

std::vector<Label> LabelStore::all()
{
    Query rows = m_database.query(
        "SELECT id, name, colour, position, description, shortcut, foreign_id, can_mirror"
        " FROM labels WHERE removed = 0 OR EXISTS("
        "SELECT 1 FROM boxes JOIN images ON images.id = boxes.image"
        " WHERE boxes.label = labels.id AND images.removed = 0)"
        " ORDER BY position, id");
    std::vector<Label> labels;
    while (rows.next()) {
        labels.push_back(labelFromRow(rows));
    }
    return labels;
}

LabelId LabelStore::reserveIds(int count)
{
    return LabelId(reserveSequence(m_database, QStringLiteral("labels"), count));
}

void LabelStore::releaseIds(LabelId first, int count)
{
    releaseSequence(m_database, QStringLiteral("labels"), first.value(), count);
}

void LabelStore::apply(const LabelChange& change)
{
    if (!change.before && change.after) {
        write(*change.after, false);
        return;
    }
    if (!change.before) {
        return;
    }
    std::optional<Label> current;
    {
        Query row = m_database.query("SELECT id, name, colour, position, description, shortcut, "
                                     "foreign_id, can_mirror FROM labels WHERE id = ?");
        row.bind(1, change.before->id.value());
        if (row.next()) {
            current = labelFromRow(row);
        }
    }
    if (!current) {
        return;
    }
    if (change.after) {
        applyDifference(*current, *change.before, *change.after);
    }
    write(*current, !change.after.has_value());
}

void LabelStore::write(const Label& label, bool removed)
{
    m_database
        .query("INSERT INTO labels(id, name, colour, position, removed, description, shortcut,"
               " foreign_id, can_mirror) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"
               " ON CONFLICT(id) DO UPDATE SET name = excluded.name, colour = excluded.colour,"
               " position = excluded.position, removed = excluded.removed,"
               " description = excluded.description, shortcut = excluded.shortcut,"
               " foreign_id = excluded.foreign_id, can_mirror = excluded.can_mirror")
        .bind(1, label.id.value())
        .bind(2, label.name)
        .bind(3, label.colour.name(QColor::HexRgb))
        .bind(4, label.order)
        .bind(5, removed)
        .bind(6, label.description)
        .bind(7, label.shortcut)
        .bind(8, label.foreignId)
        .bind(9, label.canMirror)
        .run();
}

void LabelStore::checkNames()
{
    Query row = m_database.query(
        "SELECT name FROM labels WHERE removed = 0 GROUP BY name HAVING COUNT(*) > 1 LIMIT 1");
    if (row.next()) {
        throw StorageFailure(
            {ErrorCode::AlreadyExists,
             QCoreApplication::translate("ProjectFile",
                                         "There is a label “%1” already. Choose another name.")
                 .arg(row.text(0))});
    }
}

} // namespace boxwright::detail
