// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importreportview.h"

#include "core/exchange/import/datasetimporter.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString severityName(ProblemSeverity severity)
{
    switch (severity) {
    case ProblemSeverity::Error:
        return ImportReportView::tr("Error");
    case ProblemSeverity::Warning:
        return ImportReportView::tr("Warning");
    case ProblemSeverity::Info:
        return ImportReportView::tr("Note");
    }
    return {};
}

QString place(const ImportProblem& problem)
{
    const QString name = QFileInfo(problem.file).fileName();
    return problem.line > 0 ? ImportReportView::tr("%1, line %2").arg(name).arg(problem.line)
                            : name;
}

QString sums(const ImportReport& report)
{
    QStringList parts{ImportReportView::tr("%n new image(s)", nullptr, report.imagesAdded),
                      ImportReportView::tr("%n box(es)", nullptr, report.boxesAdded),
                      ImportReportView::tr("%n new label(s)", nullptr, report.labelsAdded)};
    if (report.imagesUpdated > 0)
        parts << ImportReportView::tr("%n image(s) already here", nullptr, report.imagesUpdated);
    if (report.imagesSkipped > 0)
        parts << ImportReportView::tr("%n image(s) skipped", nullptr, report.imagesSkipped);
    if (report.boxesRepaired > 0)
        parts << ImportReportView::tr("%n box(es) repaired", nullptr, report.boxesRepaired);
    if (report.boxesRefused > 0)
        parts << ImportReportView::tr("%n box(es) refused", nullptr, report.boxesRefused);
    return parts.join(u" · "_s);
}

} // namespace

ImportReportView::ImportReportView(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_problems(new QTableWidget(0, 3, this))
{
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setAccessibleName(tr("Problems found"));
    m_problems->setHorizontalHeaderLabels({tr("Kind"), tr("Where"), tr("What")});
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->horizontalHeader()->setHighlightSections(false);
    m_problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problems->setColumnWidth(0, 96);
    m_problems->setColumnWidth(1, 176);
    m_problems->verticalHeader()->hide();
    m_problems->setShowGrid(false);
    m_problems->setWordWrap(true);
    m_problems->setTabKeyNavigation(false);
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems, 1);
}

void ImportReportView::showReport(const ImportReport& report)
{
    const QString found = report.problems.empty()
        ? tr("No problems were found.")
        : tr("%n thing(s) worth knowing:", nullptr, int(report.problems.size()));
    m_summary->setText(sums(report) + u'\n' + found);
    m_problems->setVisible(!report.problems.empty());
    m_problems->setRowCount(int(report.problems.size()));
    const ThemeColours colours = themeColours(palette());
    for (int row = 0; row < m_problems->rowCount(); ++row) {
        const ImportProblem& problem = report.problems[static_cast<size_t>(row)];
        auto* kind = new QTableWidgetItem(severityName(problem.severity));
        kind->setForeground(problem.severity == ProblemSeverity::Error         ? colours.danger
                                : problem.severity == ProblemSeverity::Warning ? colours.warning
                                                                               : colours.mutedText);
        auto* where = new QTableWidgetItem(place(problem));
        where->setToolTip(problem.file);
        const QString what =
            problem.action.isEmpty() ? problem.message : problem.message + u' ' + problem.action;
        auto* text = new QTableWidgetItem(what);
        text->setToolTip(what);
        m_problems->setItem(row, 0, kind);
        m_problems->setItem(row, 1, where);
        m_problems->setItem(row, 2, text);
    }
    m_problems->resizeRowsToContents();
}

} // namespace boxwright
