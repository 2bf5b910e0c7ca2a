// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/importrecord.h"

#include <QDialog>

#include <vector>

class QTreeWidget;

namespace boxwright {

class ImportReportView;

/// The imports of a project, each with its report.
class PastImportsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `imports`: the newest first.
    explicit PastImportsDialog(std::vector<ImportRecord> imports, QWidget* parent = nullptr);

private:
    void createTable();
    void showCurrent();

    std::vector<ImportRecord> m_imports;
    QTreeWidget* m_table;
    ImportReportView* m_report;
};

} // namespace boxwright
