// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/dismissedstore.h"

namespace boxwright::detail {

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

void DismissedStore::set(ImageId image, const std::vector<Detection>& dismissed)
{
    WriteTransaction transaction(m_database);
    m_database.query("DELETE FROM dismissed_suggestions WHERE image = ?")
        .bind(1, image.value())
        .run();
    for (const Detection& suggestion : dismissed) {
        m_database
            .query("INSERT INTO dismissed_suggestions(image, label, x, y, width, height)"
                   " VALUES(?, ?, ?, ?, ?, ?)")
            .bind(1, image.value())
            .bind(2, suggestion.label.value())
            .bind(3, suggestion.box.x)
            .bind(4, suggestion.box.y)
            .bind(5, suggestion.box.width)
            .bind(6, suggestion.box.height)
            .run();
    }
    transaction.commit();
}

} // namespace boxwright::detail
