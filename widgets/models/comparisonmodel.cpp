// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/comparisonmodel.h"

#include "widgets/theme/labelswatch.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kDigits = 3;
const QString kNotDefined = u"–"_s;

QString figure(const std::optional<double>& value)
{
    return value ? QLocale().toString(*value, 'f', kDigits) : kNotDefined;
}

/// With its sign, unless it is shown as 0.
QString change(double value)
{
    const double shown = std::abs(value) < 0.5 * std::pow(10, -kDigits) ? 0.0 : value;
    return (shown > 0 ? u"+"_s : QString()) + QLocale().toString(shown, 'f', kDigits);
}

/// The members of DetectionQuality and QualityDifference that a column is about.
struct Measure
{
    std::optional<double> DetectionQuality::*quality;
    std::optional<double> QualityDifference::*difference;
    std::optional<Interval> QualityDifference::*interval;
};

Measure measureOf(int column)
{
    switch (column) {
    case ComparisonModel::F1Column:
    case ComparisonModel::F1ChangeColumn:
        return {&DetectionQuality::f1, &QualityDifference::f1, &QualityDifference::f1Interval};
    case ComparisonModel::Ap50Column:
    case ComparisonModel::Ap50ChangeColumn:
        return {&DetectionQuality::ap50, &QualityDifference::ap50,
                &QualityDifference::ap50Interval};
    default:
        return {&DetectionQuality::ap, &QualityDifference::ap, &QualityDifference::apInterval};
    }
}

bool isChange(int column)
{
    return column == ComparisonModel::F1ChangeColumn || column == ComparisonModel::Ap50ChangeColumn
        || column == ComparisonModel::ApChangeColumn;
}

QString changeText(const std::optional<double>& difference, const std::optional<Interval>& interval)
{
    if (!difference)
        return kNotDefined;
    QString value = ComparisonModel::tr("%1, %2", "a difference, whether it is better or worse")
                        .arg(change(*difference), verdictName(verdictOn(difference, interval)));
    if (!interval)
        return value;
    return value + u'\n'
        + ComparisonModel::tr("%1 to %2", "ends of an interval")
              .arg(change(interval->low), change(interval->high));
}

QualityDifference differenceOf(const ModelComparison& comparison, LabelId label)
{
    const auto row =
        std::find_if(comparison.labels.begin(), comparison.labels.end(),
                     [label](const ModelComparison::LabelRow& r) { return r.label == label; });
    return row == comparison.labels.end() ? QualityDifference() : row->difference;
}

DetectionQuality qualityOf(const Evaluation& evaluation, LabelId label)
{
    const auto row = std::find_if(evaluation.labels.begin(), evaluation.labels.end(),
                                  [label](const LabelQuality& l) { return l.label == label; });
    return row == evaluation.labels.end() ? DetectionQuality() : row->quality;
}

} // namespace

Verdict verdictOn(const std::optional<double>& difference, const std::optional<Interval>& interval)
{
    if (!difference)
        return Verdict::NotDefined;
    if (!QualityDifference::isSignificant(interval))
        return Verdict::NotSignificant;
    return interval->low > 0 ? Verdict::Better : Verdict::Worse;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotDefined:
        return {};
    case Verdict::NotSignificant:
        return QCoreApplication::translate("ComparisonModel", "not significant yet");
    case Verdict::Better:
        return QCoreApplication::translate("ComparisonModel", "better");
    case Verdict::Worse:
        return QCoreApplication::translate("ComparisonModel", "worse");
    }
    return {};
}

ComparisonModel::ComparisonModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void ComparisonModel::setComparison(const ModelsCompared& compared)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(compared.labels.size() + 1);
    for (const Label& label : compared.labels) {
        m_rows.push_back({label.name, label.colour, qualityOf(compared.first, label.id),
                          qualityOf(compared.second, label.id),
                          differenceOf(compared.comparison, label.id)});
    }
    m_rows.push_back({tr("All labels"),
                      {},
                      compared.first.overall,
                      compared.second.overall,
                      compared.comparison.overall,
                      true});
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::text(const Row& row, int column)
{
    if (column == LabelColumn)
        return row.name;
    const Measure measure = measureOf(column);
    if (isChange(column))
        return changeText(row.difference.*measure.difference, row.difference.*measure.interval);
    const std::optional<double>& first = row.first.*measure.quality;
    const std::optional<double>& second = row.second.*measure.quality;
    return first || second ? u"%1 → %2"_s.arg(figure(first), figure(second)) : kNotDefined;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == LabelColumn && row.colour.isValid() ? labelSwatch(row.colour) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::FontRole:
        if (row.isTotal) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case VerdictRole: {
        if (!isChange(column))
            return {};
        const Measure measure = measureOf(column);
        return int(verdictOn(row.difference.*measure.difference, row.difference.*measure.interval));
    }
    case IsTotalRole:
        return row.isTotal;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    const std::array<QString, ColumnCount> names{
        tr("Label"),          tr("F1"), tr("Change of F1"), tr("AP50"),
        tr("Change of AP50"), tr("AP"), tr("Change of AP")};
    const QString changeMeaning =
        tr("The newer model minus the older one, and the range in which the true difference lies "
           "with 95 % certainty. As long as it holds 0, the difference may be chance.");
    const std::array<QString, ColumnCount> meanings{
        tr("What the boxes are called"),
        tr("Older model → newer model: precision and recall in one number"),
        changeMeaning,
        tr("Older model → newer model: average precision; a box is right when IoU is at least 0.5"),
        changeMeaning,
        tr("Older model → newer model: COCO's average precision, strict about the fit"),
        changeMeaning};
    if (role == Qt::DisplayRole)
        return names.at(static_cast<std::size_t>(section));
    return role == Qt::ToolTipRole ? QVariant(meanings.at(static_cast<std::size_t>(section)))
                                   : QVariant();
}

} // namespace boxwright
