// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/metricsmodel.h"

#include <QFont>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr QChar kNotDefined = u'–';

const Label* findLabel(const std::vector<Label>& labels, LabelId id)
{
    for (const Label& label : labels)
        if (label.id == id)
            return &label;
    return nullptr;
}

} // namespace

MetricsModel::MetricsModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void MetricsModel::setEvaluation(const std::optional<Evaluation>& evaluation,
                                 const std::vector<Label>& labels)
{
    beginResetModel();
    m_rows.clear();
    if (evaluation) {
        for (const LabelQuality& quality : evaluation->labels) {
            const Label* label = findLabel(labels, quality.label);
            m_rows.push_back({label ? label->name : tr("Label %1").arg(quality.label.value()),
                              label ? label->colour : QColor(), quality.threshold, quality.quality,
                              false});
        }
        m_rows.push_back({tr("All labels"), {}, {}, evaluation->overall, true});
    }
    endResetModel();
}

int MetricsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetricsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> MetricsModel::share(const Row& row, int column)
{
    switch (column) {
    case PrecisionColumn:
        return row.quality.precision;
    case RecallColumn:
        return row.quality.recall;
    case F1Column:
        return row.quality.f1;
    case MeanIouColumn:
        return row.quality.meanIou;
    case Ap50Column:
        return row.quality.ap50;
    case ApColumn:
        return row.quality.ap;
    case ThresholdColumn:
        return row.threshold;
    default:
        return {};
    }
}

QString MetricsModel::text(const Row& row, int column)
{
    if (column == LabelColumn)
        return row.name;
    if (column == TruthColumn)
        return QLocale().toString(row.quality.truth);
    if (column == ThresholdColumn && row.isTotal)
        return {};
    const std::optional<double> value = share(row, column);
    const int digits = column == ThresholdColumn ? 2 : 3;
    return value ? QLocale().toString(*value, 'f', digits) : QString(kNotDefined);
}

QString MetricsModel::counts(const Row& row)
{
    return tr("Found %1 of %2, %3 false alarms")
        .arg(row.quality.truePositives)
        .arg(row.quality.truth)
        .arg(row.quality.falsePositives);
}

QVariant MetricsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return counts(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == LabelColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::FontRole:
        if (row.isTotal) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case SortRole:
        if (column == LabelColumn)
            return row.name;
        return column == TruthColumn ? double(row.quality.truth) : share(row, column).value_or(-1);
    case ColourRole:
        return column == LabelColumn && row.colour.isValid() ? row.colour : QVariant();
    case ShareRole: {
        const std::optional<double> value = share(row, column);
        return value && column != ThresholdColumn ? QVariant(*value) : QVariant();
    }
    case IsTotalRole:
        return row.isTotal;
    default:
        return {};
    }
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == LabelColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    const std::array<QString, ColumnCount> names{tr("Label"),  tr("Boxes"), tr("Precision"),
                                                 tr("Recall"), tr("F1"),    tr("Mean IoU"),
                                                 tr("AP50"),   tr("AP"),    tr("Threshold")};
    const std::array<QString, ColumnCount> meanings{
        tr("What the boxes are called"),
        tr("Boxes drawn by people in these images: the truth"),
        tr("Of the boxes the model found, the share that is right"),
        tr("Of the boxes drawn by people, the share the model found"),
        tr("Precision and recall in one number (their harmonic mean)"),
        tr("How well the found boxes fit: overlap divided by union, on average"),
        tr("Average precision over all thresholds; a box is right when IoU is at least 0.5"),
        tr("COCO's average precision: the mean over IoU 0.50 to 0.95, strict about the fit"),
        tr("A found box counts from this score on; picked on the validation images")};
    if (role == Qt::DisplayRole)
        return names.at(static_cast<std::size_t>(section));
    return role == Qt::ToolTipRole ? QVariant(meanings.at(static_cast<std::size_t>(section)))
                                   : QVariant();
}

} // namespace boxwright
