// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/metricsmodel.h"

#include "core/annotation/labellookup.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr QChar kUndefinedFigure = u'–';

QString digits(double value, int count)
{
    return QLocale().toString(value, 'f', count);
}

} // namespace

MetricsModel::MetricsModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

std::vector<MetricsModel::Row>
MetricsModel::rowsOf(const Evaluation& evaluation, const std::vector<Label>& labels,
                     const std::optional<EvaluationIntervals>& intervals)
{
    std::vector<Row> rows;
    rows.reserve(evaluation.labels.size() + 1);
    for (const LabelQuality& quality : evaluation.labels) {
        const Label* label = findLabel(labels, quality.label);
        const std::size_t place = rows.size();
        rows.push_back({quality.label,
                        label ? label->name : tr("Label %1").arg(quality.label.value()),
                        label ? label->colour : QColor(), quality.threshold, quality.quality,
                        intervals && place < intervals->labels.size() ? intervals->labels[place]
                                                                      : QualityIntervals()});
    }
    rows.push_back({{},
                    tr("All labels"),
                    {},
                    {},
                    evaluation.overall,
                    intervals ? intervals->overall : QualityIntervals()});
    return rows;
}

void MetricsModel::setEvaluation(const std::optional<Evaluation>& evaluation,
                                 const std::vector<Label>& labels,
                                 const std::optional<EvaluationIntervals>& intervals)
{
    std::vector<Row> rows =
        evaluation ? rowsOf(*evaluation, labels, intervals) : std::vector<Row>();
    const bool isSameRows =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.label == b.label; });
    if (isSameRows && !rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
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
    case MedianIouColumn:
        return row.quality.medianIou;
    case WellPlacedColumn:
        return row.quality.wellPlaced;
    case Ap50Column:
        return row.quality.ap50;
    case Ap75Column:
        return row.quality.ap75;
    case ApColumn:
        return row.quality.ap;
    case ThresholdColumn:
        return row.threshold;
    default:
        return {};
    }
}

std::optional<Interval> MetricsModel::interval(const Row& row, int column)
{
    switch (column) {
    case PrecisionColumn:
        return row.intervals.precision;
    case RecallColumn:
        return row.intervals.recall;
    case F1Column:
        return row.intervals.f1;
    case MeanIouColumn:
        return row.intervals.meanIou;
    case MedianIouColumn:
        return row.intervals.medianIou;
    case WellPlacedColumn:
        return row.intervals.wellPlaced;
    case Ap50Column:
        return row.intervals.ap50;
    case Ap75Column:
        return row.intervals.ap75;
    case ApColumn:
        return row.intervals.ap;
    default:
        return {};
    }
}

QString MetricsModel::text(const Row& row, int column)
{
    if (column == LabelColumn)
        return row.name;
    if (column == ImagesColumn)
        return QLocale().toString(row.quality.images);
    if (column == TruthColumn)
        return QLocale().toString(row.quality.truth);
    if (column == ThresholdColumn && row.isTotal())
        return {};
    const std::optional<double> value = share(row, column);
    return value ? digits(*value, column == ThresholdColumn ? 2 : 3) : QString(kUndefinedFigure);
}

QString MetricsModel::explanation(const Row& row, int column)
{
    QString text = tr("Found %1 of %2, %3 false alarms")
                       .arg(QLocale().toString(row.quality.truePositives),
                            QLocale().toString(row.quality.truth),
                            QLocale().toString(row.quality.falsePositives));
    if (const auto range = interval(row, column))
        text += u'\n'
            + tr("Other images of this kind would very likely (95 %) give between %1 and %2.")
                  .arg(digits(range->low, 2), digits(range->high, 2));
    return text;
}

QVariant MetricsModel::sortValue(const Row& row, int column)
{
    switch (column) {
    case LabelColumn:
        return row.name;
    case ImagesColumn:
        return double(row.quality.images);
    case TruthColumn:
        return double(row.quality.truth);
    default:
        return share(row, column).value_or(-1);
    }
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
        return explanation(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (column == LabelColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::FontRole:
        if (row.isTotal()) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case SortRole:
        return sortValue(row, column);
    case ColourRole:
        return column == LabelColumn && row.colour.isValid() ? row.colour : QVariant();
    case ShareRole: {
        const std::optional<double> value = share(row, column);
        return value && column != ThresholdColumn ? QVariant(*value) : QVariant();
    }
    case IsTotalRole:
        return row.isTotal();
    case IntervalRole: {
        const auto range = interval(row, column);
        return range ? digits(range->low, 2) + u'–' + digits(range->high, 2) : QString();
    }
    case LabelIdRole:
        return row.label ? QVariant(qlonglong(row.label->value())) : QVariant();
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
    const std::array<QString, ColumnCount> names{
        tr("Label"), tr("Images"),   tr("Boxes"),      tr("Precision"), tr("Recall"),
        tr("F1"),    tr("Mean IoU"), tr("Median IoU"), tr("Fit well"),  tr("AP50"),
        tr("AP75"),  tr("AP"),       tr("Threshold")};
    const std::array<QString, ColumnCount> meanings{
        tr("What the boxes are called"),
        tr("Images that show such a box"),
        tr("Boxes drawn by people in these images: the truth"),
        tr("Of the boxes the model found, the share that is right"),
        tr("Of the boxes drawn by people, the share the model found"),
        tr("Precision and recall in one number (their harmonic mean)"),
        tr("How well the found boxes fit: overlap divided by union, on average"),
        tr("How well the found boxes fit: half of them fit better than this"),
        tr("Of the found boxes that are right, the share that fits well: IoU at least 0.75"),
        tr("Average precision over all thresholds; a box is right when IoU is at least 0.5"),
        tr("Average precision over all thresholds; a box is right when IoU is at least 0.75"),
        tr("COCO's average precision: the mean over IoU 0.50 to 0.95, strict about the fit"),
        tr("A found box counts from this score on")};
    if (role == Qt::DisplayRole)
        return names.at(static_cast<std::size_t>(section));
    return role == Qt::ToolTipRole ? QVariant(meanings.at(static_cast<std::size_t>(section)))
                                   : QVariant();
}

} // namespace boxwright
