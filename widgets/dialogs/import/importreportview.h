// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace boxwright {

class LabelMappingView;
class ProblemTable;
struct ImportReport;

/// What an import did or would do: for what the files were taken, sums, the classes with their
/// labels, and all that is worth knowing.
class ImportReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportView(QWidget* parent = nullptr);

    LabelMappingView& classes() { return *m_classes; }
    /// `isDryRun`: labels can still be chosen.
    void showReport(const ImportReport& report, bool isDryRun);

private:
    QLabel* m_format;
    QLabel* m_summary;
    QLabel* m_classesTitle;
    LabelMappingView* m_classes;
    QLabel* m_problemsTitle;
    ProblemTable* m_problems;
};

} // namespace boxwright
