// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/classchoicestore.h"

namespace boxwright::detail {

ClassChoices ClassChoiceStore::all()
{
    ClassChoices choices;
    Query rows = m_database.query("SELECT class, label FROM class_choices");
    while (rows.next()) {
        const auto label = rows.optionalInteger(1);
        choices.insert(rows.text(0), label ? std::optional(LabelId(*label)) : std::nullopt);
    }
    return choices;
}

void ClassChoiceStore::set(const ClassChoices& choices)
{
    WriteTransaction transaction(m_database);
    m_database.execute("DELETE FROM class_choices");
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        const auto label = *choice ? std::optional((*choice)->value()) : std::nullopt;
        m_database.query("INSERT INTO class_choices(class, label) VALUES(?, ?)")
            .bind(1, choice.key())
            .bind(2, label)
            .run();
    }
    transaction.commit();
}

} // namespace boxwright::detail
