// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/importproblemfilter.h"

#include "widgets/models/importproblemmodel.h"

namespace boxwright {

ImportProblemFilter::ImportProblemFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ImportProblemModel::SortRole);
    setSortLocaleAware(true);
}

void ImportProblemFilter::setSeverity(std::optional<ProblemSeverity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

void ImportProblemFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ImportProblemFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* problems = static_cast<const ImportProblemModel*>(sourceModel());
    if (m_severity && problems->problemAt(row).severity != *m_severity)
        return false;
    for (int column = 0; column < ImportProblemModel::ColumnCount; ++column) {
        const QString text =
            problems->index(row, column, parent).data(ImportProblemModel::CopyRole).toString();
        if (text.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace boxwright
