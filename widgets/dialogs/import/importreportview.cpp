// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/importreportview.h"

#include "core/exchange/import/datasetimporter.h"
#include "widgets/dialogs/import/labelmappingview.h"
#include "widgets/dialogs/import/problemtable.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString sums(const ImportReport& report)
{
    QStringList parts{ImportReportView::tr("%Ln new image(s)", nullptr, report.imagesAdded),
                      ImportReportView::tr("%Ln box(es)", nullptr, report.boxesAdded),
                      ImportReportView::tr("%Ln new label(s)", nullptr, report.labelsAdded)};
    if (report.areDetailsNew)
        parts << ImportReportView::tr("other details of the files");
    if (report.imagesUpdated > 0)
        parts << ImportReportView::tr("%Ln image(s) already here", nullptr, report.imagesUpdated);
    if (report.imagesSkipped > 0)
        parts << ImportReportView::tr("%Ln image(s) skipped", nullptr, report.imagesSkipped);
    if (report.boxesRepaired > 0)
        parts << ImportReportView::tr("%Ln box(es) repaired", nullptr, report.boxesRepaired);
    if (report.boxesRefused > 0)
        parts << ImportReportView::tr("%Ln box(es) refused", nullptr, report.boxesRefused);
    return parts.join(u" · "_s);
}

/// For what the files were taken and why; or what the person said they are.
QString formatText(const ImportReport& report)
{
    const auto found = std::find_if(
        report.problems.begin(), report.problems.end(),
        [](const ImportProblem& problem) { return problem.code == u"FORMAT_RECOGNISED"; });
    if (found != report.problems.end())
        return u"%1 %2"_s.arg(found->message, found->action);
    return ImportReportView::tr("Read as: %1").arg(exchangeFormatTitle(report.format));
}

QLabel* newLabel(const QString& objectName, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ImportReportView::ImportReportView(QWidget* parent)
    : QWidget(parent)
    , m_format(newLabel(u"importFound"_s, u"muted"_s, this))
    , m_summary(newLabel(u"importSummary"_s, {}, this))
    , m_classesTitle(newLabel(u"importClassesTitle"_s, u"heading"_s, this))
    , m_classes(new LabelMappingView(this))
    , m_problemsTitle(newLabel(u"importProblemsTitle"_s, u"heading"_s, this))
    , m_problems(new ProblemTable(this))
{
    m_classesTitle->setText(tr("Classes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_format);
    layout->addWidget(m_summary);
    layout->addWidget(m_classesTitle);
    layout->addWidget(m_classes, 2);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_problems, 3);
    layout->addStretch();
}

void ImportReportView::showReport(const ImportReport& report, bool isDryRun)
{
    m_format->setText(formatText(report));
    m_summary->setText(sums(report));
    m_classes->setEditable(isDryRun);
    m_classes->setClasses(report.classes);
    m_classesTitle->setVisible(!report.classes.empty());
    m_classes->setVisible(!report.classes.empty());
    m_problemsTitle->setText(report.problems.empty() ? tr("No problems were found.")
                                                     : tr("%Ln thing(s) worth knowing:", nullptr,
                                                          int(report.problems.size())));
    m_problems->setProblems(report.problems);
    m_problems->setVisible(!report.problems.empty());
}

} // namespace boxwright
