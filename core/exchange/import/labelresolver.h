// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/exchange/import/importedclass.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace boxwright {

/// Turns foreign names into labels of the project: first through the mapping that the user gave,
/// then by equal names (however composed, without blanks around). Names that the project does not
/// know become new labels with ids from `firstNewId` on, in the order in which they are asked for.
/// Keeps account of which class became what.
class LabelResolver
{
public:
    LabelResolver(std::vector<Label> existing, const QMap<QString, QString>& mapping,
                  LabelId firstNewId);

    /// Absent for a name that is empty or longer than 256 characters. `foreignId`: its number in
    /// the foreign files, which a new label keeps.
    std::optional<LabelId> resolve(const QString& foreignName, const QString& foreignId = {});

    /// The same for a box, which is counted.
    std::optional<LabelId> resolveBox(const QString& foreignName);

    const std::vector<Label>& added() const { return m_added; }
    const std::vector<ImportedClass>& classes() const { return m_classes; }

private:
    struct Known
    {
        LabelId label;
        std::size_t index; ///< in m_classes
    };

    const Known* find(const QString& foreignName, const QString& foreignId);
    LabelId labelNamed(const QString& name, const QString& foreignId);

    std::vector<Label> m_labels;
    std::vector<Label> m_added;
    std::vector<ImportedClass> m_classes;
    QMap<QString, QString> m_mapping;
    QHash<QString, LabelId> m_ids; ///< by name here
    QHash<QString, Known> m_known; ///< by foreign name
    std::int64_t m_nextId;
};

} // namespace boxwright
