// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/importrecord.h"

#include <QDialog>

#include <functional>
#include <vector>

class QTreeWidget;

namespace boxwright {

class ImportReportView;

/// The imports of a project, each with its report.
class PastImportsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The report of one, as it is in the project; empty when it cannot be read.
    using ReportReader = std::function<QJsonObject(ImportId)>;

    /// `imports`: the newest first.
    PastImportsDialog(std::vector<PastImport> imports, ReportReader readReport,
                      QWidget* parent = nullptr);

private:
    void createTable();
    void showCurrent();

    std::vector<PastImport> m_imports;
    ReportReader m_readReport;
    QTreeWidget* m_table;
    ImportReportView* m_report;
};

} // namespace boxwright
