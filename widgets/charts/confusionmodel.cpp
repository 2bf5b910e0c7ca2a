// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/confusionmodel.h"

#include "widgets/theme/labelswatch.h"

#include <QIcon>
#include <QLocale>

namespace boxwright {

void ConfusionModel::setMatrix(const ConfusionMatrix& matrix)
{
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

int ConfusionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_matrix.labels().empty() ? 0 : m_matrix.size();
}

int ConfusionModel::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QString ConfusionModel::name(int label) const
{
    return m_matrix.labels()[static_cast<std::size_t>(label)].name;
}

QString ConfusionModel::describe(int truth, int found) const
{
    if (truth == nothing() && found == nothing())
        return {};
    const int count = m_matrix.count(truth, found);
    if (truth == nothing())
        return tr("%Ln box(es) found as %1 where nothing is drawn", nullptr, count)
            .arg(name(found));
    if (found == nothing())
        return tr("%Ln box(es) drawn as %1 not found", nullptr, count).arg(name(truth));
    return tr("%Ln box(es) drawn as %1 found as %2", nullptr, count).arg(name(truth), name(found));
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int truth = index.row();
    const int found = index.column();
    const int count = m_matrix.count(truth, found);
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? QLocale().toString(count) : QString();
    case Qt::ToolTipRole:
        return describe(truth, found).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return describe(truth, found);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ShareRole: {
        const int sum = m_matrix.rowSum(truth);
        return sum > 0 ? double(count) / sum : 0.0;
    }
    case IsRightRole:
        return truth == found;
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount())
        return {};
    const bool isNothing = section == nothing();
    if (role == Qt::DisplayRole)
        return isNothing ? tr("Nothing", "no box is there") : name(section);
    if (role == Qt::DecorationRole && !isNothing && orientation == Qt::Vertical)
        return labelSwatch(m_matrix.labels()[static_cast<std::size_t>(section)].colour);
    if (role != Qt::ToolTipRole)
        return {};
    const bool isRow = orientation == Qt::Vertical;
    if (isNothing)
        return isRow ? tr("Boxes that were found where nothing is drawn")
                     : tr("Drawn boxes that were not found");
    return (isRow ? tr("Boxes drawn as %1") : tr("Boxes found as %1"))
        .arg(name(section).toHtmlEscaped());
}

} // namespace boxwright
