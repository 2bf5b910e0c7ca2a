// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/healthtablemodel.h"

#include "core/annotation/labellookup.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/models/metricsmodel.h"

#include <QLocale>

#include <algorithm>

namespace boxwright {

namespace {

constexpr std::array<std::pair<HealthTableModel::Column, Split>, 4> kParts{{
    {HealthTableModel::TrainColumn, Split::Train},
    {HealthTableModel::ValidationColumn, Split::Validation},
    {HealthTableModel::TestColumn, Split::Test},
    {HealthTableModel::NoSplitColumn, Split::None},
}};

std::size_t at(int column)
{
    return static_cast<std::size_t>(column);
}

} // namespace

HealthTableModel::HealthTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void HealthTableModel::setReport(const HealthReport& report, const std::vector<Label>& labels)
{
    beginResetModel();
    m_rows.clear();
    m_mostImages = 0;
    m_mostBoxes = 0;
    addStates(report);
    for (const LabelHealth& health : report.labels)
        addLabel(health, labels);
    for (const Row& row : m_rows) {
        int& most = row.isOfLabel ? m_mostBoxes : m_mostImages;
        most = std::max(most, row.counts[AllColumn]);
    }
    endResetModel();
}

void HealthTableModel::addStates(const HealthReport& report)
{
    const auto add = [&](ImageState state, int SplitHealth::*images) {
        Row row{imageStateName(state)};
        for (const auto& [column, split] : kParts) {
            row.counts[at(column)] = report.splits.value(split).*images;
            row.counts[AllColumn] += row.counts[at(column)];
        }
        m_rows.push_back(row);
    };
    add(ImageState::HasBoxes, &SplitHealth::withBoxes);
    add(ImageState::ConfirmedEmpty, &SplitHealth::confirmedEmpty);
    add(ImageState::Unseen, &SplitHealth::unseen);
}

void HealthTableModel::addLabel(const LabelHealth& health, const std::vector<Label>& labels)
{
    const Label* label = findLabel(labels, health.label);
    Row row{health.name, label != nullptr ? label->colour : QColor(), true};
    for (const auto& [column, split] : kParts) {
        const LabelShare share = health.splits.value(split);
        row.counts[at(column)] = share.boxes;
        row.images[at(column)] = share.images;
    }
    row.counts[AllColumn] = health.boxes;
    row.images[AllColumn] = health.images;
    m_rows.push_back(row);
}

int HealthTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HealthTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double HealthTableModel::share(const Row& row, int column) const
{
    const int most = row.isOfLabel ? m_mostBoxes : m_mostImages;
    return most > 0 ? double(row.counts[at(column)]) / most : 0;
}

QString HealthTableModel::text(const Row& row, int column)
{
    if (column == NameColumn)
        return row.name;
    const QString count = QLocale().toString(row.counts[at(column)]);
    return row.isOfLabel && row.counts[at(column)] > 0
        ? tr("%1 in %2", "boxes in images").arg(count, QLocale().toString(row.images[at(column)]))
        : count;
}

QString HealthTableModel::description(const Row& row, int column)
{
    if (column == NameColumn)
        return row.name;
    if (!row.isOfLabel)
        return tr("%Ln image(s)", nullptr, row.counts[at(column)]);
    return tr("Boxes: %1. Images: %2.")
        .arg(QLocale().toString(row.counts[at(column)]),
             QLocale().toString(row.images[at(column)]));
}

QVariant HealthTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return description(row, column).toHtmlEscaped();
    case Qt::AccessibleDescriptionRole:
        return description(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case MetricsModel::ColourRole:
        return column == NameColumn && row.colour.isValid() ? row.colour : QVariant();
    case MetricsModel::ShareRole:
        return column == NameColumn ? QVariant() : share(row, column);
    default:
        return {};
    }
}

QVariant HealthTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section != NameColumn)
        return tr("Images, or boxes of a label and in how many images they are");
    if (role != Qt::DisplayRole)
        return {};
    for (const auto& [column, split] : kParts)
        if (column == section)
            return splitName(split);
    return section == NameColumn ? tr("Images and labels") : tr("All");
}

} // namespace boxwright
