// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/runlistmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString duration(const RunRecord& run)
{
    if (!run.ended)
        return {};
    const qint64 seconds = run.started.secsTo(*run.ended);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString bestValidationAp(const RunRecord& run)
{
    std::optional<double> best;
    for (const EpochRecord& epoch : run.epochs)
        if (epoch.validationAp && (!best || *epoch.validationAp > *best))
            best = epoch.validationAp;
    return best ? QLocale().toString(*best, 'f', 3) : u"–"_s;
}

} // namespace

QString runOutcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return QCoreApplication::translate("RunListModel", "Running");
    case RunOutcome::Finished:
        return QCoreApplication::translate("RunListModel", "Finished");
    case RunOutcome::Cancelled:
        return QCoreApplication::translate("RunListModel", "Stopped");
    case RunOutcome::Failed:
        return QCoreApplication::translate("RunListModel", "Failed");
    case RunOutcome::Interrupted:
        return QCoreApplication::translate("RunListModel", "Interrupted");
    }
    return {};
}

QString trainingPresetName(TrainingPreset preset)
{
    switch (preset) {
    case TrainingPreset::Quick:
        return QCoreApplication::translate("RunListModel", "Quick");
    case TrainingPreset::Balanced:
        return QCoreApplication::translate("RunListModel", "Balanced");
    case TrainingPreset::Best:
        return QCoreApplication::translate("RunListModel", "Best");
    }
    return {};
}

QString roughDuration(double seconds)
{
    if (seconds < 90) {
        const int tens = std::max(1, int(std::ceil(seconds / 10))) * 10;
        return QCoreApplication::translate("RunListModel", "about %n second(s)", nullptr, tens);
    }
    const int minutes = int(std::lround(seconds / 60));
    if (minutes < 90)
        return QCoreApplication::translate("RunListModel", "about %n minute(s)", nullptr, minutes);
    const int hours = int(std::lround(seconds / 3600));
    return QCoreApplication::translate("RunListModel", "about %n hour(s)", nullptr, hours);
}

RunListModel::RunListModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void RunListModel::setRuns(std::vector<RunRecord> runs)
{
    beginResetModel();
    std::reverse(runs.begin(), runs.end());
    m_runs = std::move(runs);
    endResetModel();
}

const RunRecord* RunListModel::runAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_runs[static_cast<size_t>(index.row())] : nullptr;
}

int RunListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRecord& run = m_runs[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return run.message;
    if (role == Qt::TextAlignmentRole && index.column() >= EpochsColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return run.name.isEmpty() ? trainingPresetName(run.config.preset) : run.name;
    case StartedColumn:
        return QLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat);
    case OutcomeColumn:
        return runOutcomeName(run.outcome);
    case EpochsColumn:
        return static_cast<int>(run.epochs.size());
    case DurationColumn:
        return duration(run);
    case ValidationApColumn:
        return bestValidationAp(run);
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section >= EpochsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{tr("Run"),    tr("Started"),  tr("Outcome"),
                                                 tr("Epochs"), tr("Duration"), tr("Validation AP")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace boxwright
