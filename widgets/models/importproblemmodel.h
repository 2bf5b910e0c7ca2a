// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/importproblem.h"

#include <QAbstractTableModel>

#include <vector>

namespace boxwright {

/// What an import found, one problem a row.
class ImportProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SeverityColumn,
        CodeColumn,
        FileColumn,
        LineColumn,
        MessageColumn,
        ActionColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        CopyRole, ///< as shown, but with the whole path of the file
    };

    explicit ImportProblemModel(QObject* parent = nullptr);

    void setProblems(std::vector<ImportProblem> problems);
    const ImportProblem& problemAt(int row) const { return m_problems[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportProblem> m_problems;
};

QString problemSeverityName(ProblemSeverity severity);

} // namespace boxwright
