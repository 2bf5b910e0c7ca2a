// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace boxwright {

/// What was trained in a project, the newest run first.
class RunListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn, ///< can be edited: renameRequested() follows
        StartedColumn,
        DurationColumn,
        OutcomeColumn,
        ImagesColumn,
        ValidationApColumn,
        ValidationAp50Column,
        NoteColumn,
        ColumnCount
    };

    explicit RunListModel(QObject* parent = nullptr);

    void setRuns(std::vector<RunRecord> runs); ///< oldest first, as the project gives them
    void setModels(const std::vector<ModelRecord>& models); ///< of the project
    void setReadOnly(bool readOnly);
    const RunRecord* runAt(const QModelIndex& index) const; ///< null when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A new name was typed; the run has it when the project has it.
    void renameRequested(boxwright::RunId run, const QString& name);

private:
    QVariant text(const RunRecord& run, int column) const;
    bool hasSameRuns(const std::vector<RunRecord>& runs) const;
    void tellAllChanged();

    std::vector<RunRecord> m_runs;
    std::vector<ModelRecord> m_models;
    bool m_isReadOnly = false;
};

QString
runTitle(const RunRecord& run); ///< its name, or that of its preset where it has none of its own

QString runOutcomeName(RunOutcome outcome);
QString trainingPresetName(TrainingPreset preset);
/// "about 3 minutes", for a time that is an estimate.
QString roughDuration(double seconds);

} // namespace boxwright
