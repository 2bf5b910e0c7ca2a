// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Application that joins the Evaluate stage with the others.

#include "app/studio/application.h"
#include "app/studio/labelpage.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/panels/metricspanel.h"
#include "widgets/panels/qualitytable.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace boxwright {

void Application::connectEvaluation()
{
    connect(&m_evaluation, &EvaluationController::thresholdsChanged, this,
            &Application::refreshModels);
    connect(&m_evaluation, &EvaluationController::modelMeasured, this, &Application::refreshCounts);
    const auto train = [this] { m_window.showStage(Stage::Train); };
    connect(&m_evaluationTabs, &EvaluationTabs::trainingRequested, this, train);
    connect(&m_evaluationTabs, &EvaluationTabs::boxRequested, this, &Application::showBox);
    connect(&m_window.metricsPanel(), &MetricsPanel::reportRequested, this,
            &Application::chooseReport);
    connect(&m_reports, &ReportController::progressed, this, [this](int done, int total) {
        m_window.setBusy(tr("Writing the report…"), done, total);
    });
    connect(&m_reports, &ReportController::ended, this, [this] { m_window.setBusy({}, 0, 0); });
    connect(&m_reports, &ReportController::written, this, [this](const QString& path) {
        m_window.showNotice(tr("The report was saved as “%1”.").arg(QFileInfo(path).fileName()));
    });
}

void Application::rememberColumns()
{
    QualityTable& table = m_window.metricsPanel().table();
    const QString name = table.objectName();
    table.setHiddenColumns(m_settings.hiddenColumns(name, table.hiddenColumns()));
    connect(&table, &QualityTable::columnsChosen, this,
            [this, &table, name] { m_settings.setHiddenColumns(name, table.hiddenColumns()); });
}

void Application::showBox(ImageId image, const std::optional<BoxId>& box)
{
    m_annotation.openImage(image);
    m_window.showStage(Stage::Label);
    if (box)
        m_window.labelPage().scene().selectBoxes({*box});
}

void Application::chooseReport()
{
    const Project* project = m_projects.project();
    const ModelRecord* model = m_evaluation.model();
    if (project == nullptr || model == nullptr)
        return;
    const QFileInfo info(project->file().path());
    const QString html = tr("Web page (*.html)");
    QFileDialog dialog(&m_window, tr("Save report"), info.path(),
                       html + u";;"_s + tr("PDF document (*.pdf)"));
    dialog.setObjectName(u"reportDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"html"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, html](const QString& filter) {
        dialog.setDefaultSuffix(filter == html ? u"html"_s : u"pdf"_s);
    });
    dialog.selectFile(tr("%1 report", "name of a file").arg(info.completeBaseName()) + u".html"_s);
    if (dialog.exec() == QDialog::Accepted)
        m_reports.write(*model, m_window.metricsPanel().split(), dialog.selectedFiles().first());
}

} // namespace boxwright
