// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/runlistmodel.h"

#include "widgets/models/keptepoch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

/// What the epochs took: a run that was put aside did nothing meanwhile.
QString duration(const RunRecord& run)
{
    if (run.epochs.empty())
        return {};
    const double sum =
        std::accumulate(run.epochs.begin(), run.epochs.end(), 0.0,
                        [](double s, const EpochRecord& epoch) { return s + epoch.seconds; });
    const qint64 seconds = std::llround(sum);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString share(const std::optional<double>& figure)
{
    return figure ? QLocale().toString(*figure, 'f', 3) : u"–"_s;
}

QVariant alignment(int column)
{
    const bool isNumber = column == RunListModel::DurationColumn
        || (column >= RunListModel::ImagesColumn && column <= RunListModel::ValidationAp50Column);
    return QVariant::fromValue(
        Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
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
        return QCoreApplication::translate("RunListModel", "about %Ln second(s)", nullptr, tens);
    }
    const int minutes = int(std::lround(seconds / 60));
    if (minutes < 90)
        return QCoreApplication::translate("RunListModel", "about %Ln minute(s)", nullptr, minutes);
    const int hours = int(std::lround(seconds / 3600));
    return QCoreApplication::translate("RunListModel", "about %Ln hour(s)", nullptr, hours);
}

RunListModel::RunListModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void RunListModel::setRuns(std::vector<RunRecord> runs)
{
    std::reverse(runs.begin(), runs.end());
    if (hasSameRuns(runs)) { // then selection and editor stay
        m_runs = std::move(runs);
        return tellAllChanged();
    }
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

bool RunListModel::hasSameRuns(const std::vector<RunRecord>& runs) const
{
    return std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(),
                      [](const RunRecord& a, const RunRecord& b) { return a.id == b.id; });
}

void RunListModel::tellAllChanged()
{
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RunListModel::setModels(const std::vector<ModelRecord>& models)
{
    m_models = models;
    tellAllChanged();
}

void RunListModel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
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
        return index.column() == NoteColumn ? run.note : run.message;
    if (role == Qt::AccessibleTextRole && index.column() == NoteColumn)
        return run.note;
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::EditRole && index.column() == NameColumn)
        return runTitle(run);
    return role == Qt::DisplayRole ? text(run, index.column()) : QVariant();
}

QVariant RunListModel::text(const RunRecord& run, int column) const
{
    const auto kept = [&] {
        return measuredEpoch(run.epochs, keptEpoch(run.id, m_models)).value_or(EpochRecord{});
    };
    switch (column) {
    case NameColumn:
        return runTitle(run);
    case StartedColumn:
        return QLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat);
    case DurationColumn:
        return duration(run);
    case OutcomeColumn:
        return runOutcomeName(run.outcome);
    case ImagesColumn:
        return run.trainImages + run.validationImages;
    case ValidationApColumn:
        return share(kept().validationAp);
    case ValidationAp50Column:
        return share(kept().validationAp50);
    case NoteColumn:
        return run.note.isEmpty() ? QString() : u"•"_s;
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole
        && (section == ValidationApColumn || section == ValidationAp50Column))
        return tr("On the validation images, in the epoch that is kept");
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{tr("Run"),     tr("Started"), tr("Duration"),
                                                 tr("Outcome"), tr("Images"),  tr("AP"),
                                                 tr("AP50"),    tr("Note")};
    return names.at(static_cast<std::size_t>(section));
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const RunRecord* run = runAt(index);
    const QString name = value.toString().simplified();
    if (!run || role != Qt::EditRole || name.isEmpty() || name == runTitle(*run))
        return false;
    Q_EMIT renameRequested(run->id, name);
    return true;
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    const bool canEdit = index.column() == NameColumn && !m_isReadOnly;
    return canEdit ? base | Qt::ItemIsEditable : base;
}

QString runTitle(const RunRecord& run)
{
    return run.name.isEmpty() ? trainingPresetName(run.config.preset) : run.name;
}

} // namespace boxwright
