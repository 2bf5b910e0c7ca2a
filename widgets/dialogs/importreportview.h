// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace boxwright {

struct ImportReport;

/// What an import did or would do, in sums, and a table of what is worth knowing.
class ImportReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportView(QWidget* parent = nullptr);

    void showReport(const ImportReport& report);

private:
    QLabel* m_summary;
    QTableWidget* m_problems;
};

} // namespace boxwright
