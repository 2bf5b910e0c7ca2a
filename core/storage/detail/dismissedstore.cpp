// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/dismissedstore.h"

namespace boxwright::detail {

namespace {

Query bindSuggestion(Query query, ImageId image, const Detection& suggestion)
{
    query.bind(1, image.value())
        .bind(2, suggestion.label.value())
        .bind(3, suggestion.box.x)
        .bind(4, suggestion.box.y)
        .bind(5, suggestion.box.width)
        .bind(6, suggestion.box.height);
    return query;
}

} // namespace

std::vector<Detection> DismissedStore::ofImage(ImageId image)
{
    Query rows = m_database.query("SELECT label, x, y, width, height FROM dismissed_suggestions"
                                  " WHERE image = ? ORDER BY id");
    rows.bind(1, image.value());
    std::vector<Detection> dismissed;
    while (rows.next()) {
        dismissed.push_back(
            {LabelId(rows.integer(0)), {rows.real(1), rows.real(2), rows.real(3), rows.real(4)}});
    }
    return dismissed;
}

void DismissedStore::apply(const DismissalChange& change)
{
    if (change.before) {
        bindSuggestion(
            m_database.query("DELETE FROM dismissed_suggestions WHERE image = ? AND label = ?"
                             " AND x = ? AND y = ? AND width = ? AND height = ?"),
            change.image, *change.before)
            .run();
    }
    if (change.after) {
        bindSuggestion(
            m_database.query("INSERT INTO dismissed_suggestions(image, label, x, y, width, height)"
                             " VALUES(?, ?, ?, ?, ?, ?)"),
            change.image, *change.after)
            .run();
    }
}

} // namespace boxwright::detail
