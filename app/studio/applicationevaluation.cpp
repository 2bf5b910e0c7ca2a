// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Application that joins the Evaluate stage with the others.

#include "app/studio/application.h"
#include "app/studio/imagespage.h"
#include "app/studio/labelpage.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/panels/metricspanel.h"
#include "widgets/panels/qualitytable.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <optional>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

enum class ReportThresholds { Kept, OnScreen };

/// A report tells of what is kept: says so where the screen shows something else. Absent: no report
/// is wanted after all.
std::optional<ReportThresholds> thresholdsToReport(const EvaluationController& evaluation,
                                                   bool isReadOnly, ErrorReporter& reporter)
{
    const bool hasOtherIou = evaluation.iou() != kUsualIou;
    const QString iou =
        Application::tr("The report counts a box as found from an overlap (IoU) of %1.")
            .arg(QLocale().toString(kUsualIou, 'f', 2));
    if (!evaluation.hasOtherThresholds()) {
        const bool isWanted = !hasOtherIou
            || reporter.ask(iou,
                            Application::tr("The one on screen is only for looking: all reports "
                                            "have the same, so that they can be compared."),
                            {Application::tr("Save")});
        return isWanted ? std::optional(ReportThresholds::Kept) : std::nullopt;
    }
    const bool canKeep = evaluation.canKeepThresholds();
    QString explanation = canKeep ? Application::tr("Keep yours first to report those.")
        : isReadOnly ? Application::tr("Yours cannot be kept: the project is read-only.")
                     : Application::tr("Yours cannot be kept now: other figures are still being "
                                       "worked out.");
    if (hasOtherIou)
        explanation += u' ' + iou;
    QStringList answers{Application::tr("Save with the kept ones")};
    if (canKeep)
        answers.prepend(Application::tr("Keep and save"));
    const std::optional<int> answer = reporter.ask(
        Application::tr("The report uses the thresholds that are kept with the model."),
        explanation, answers);
    if (!answer)
        return {};
    return canKeep && *answer == 0 ? ReportThresholds::OnScreen : ReportThresholds::Kept;
}

} // namespace

void Application::connectEvaluation()
{
    connect(&m_evaluation, &EvaluationController::thresholdsChanged, this, [this] {
        refreshModels();
        refreshCounts(); // the figures follow
    });
    connect(&m_evaluation, &EvaluationController::modelMeasured, this, &Application::refreshCounts);
    const auto train = [this] { m_window.showStage(Stage::Train); };
    connect(&m_evaluationTabs, &EvaluationTabs::trainingRequested, this, train);
    connect(&m_evaluationTabs, &EvaluationTabs::boxRequested, this, &Application::showBox);
    connect(&m_window.metricsPanel(), &MetricsPanel::reportRequested, this,
            &Application::chooseReport);
    connect(&m_window.metricsPanel(), &MetricsPanel::fixRequested, this, &Application::showFix);
    connect(&m_window.metricsPanel(), &MetricsPanel::tableRequested, this,
            &Application::chooseTable);
    connect(&m_evaluation, &EvaluationController::tableWritten, this, [this](const QString& path) {
        m_window.showNotice(tr("The table was saved as “%1”.").arg(QFileInfo(path).fileName()));
    });
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
    if (const auto hidden = m_settings.hiddenColumns(name))
        table.setColumnChoice(*hidden);
    connect(&table, &QualityTable::columnsChosen, this,
            [this, &table, name] { m_settings.setHiddenColumns(name, table.columnChoice()); });
}

void Application::showBox(ImageId image, const std::optional<BoxId>& box)
{
    m_annotation.openImage(image);
    m_window.showStage(Stage::Label);
    if (box)
        m_window.labelPage().scene().selectBoxes({*box});
}

void Application::showFix(AdviceFix fix, std::optional<LabelId> label)
{
    switch (fix) {
    case AdviceFix::CheckHealth:
        return m_window.showHealth();
    case AdviceFix::AddImages:
        if (label)
            m_window.imagesPage().panel().showLabel(*label);
        return m_window.showStage(Stage::Images);
    case AdviceFix::Train:
        return m_window.showStage(Stage::Train);
    case AdviceFix::MendBoxes:
        break;
    }
}

void Application::chooseReport()
{
    if (m_projects.project() == nullptr || m_evaluation.model() == nullptr)
        return;
    // Another model may be on screen when the dialogs are answered: a training may end meanwhile.
    const QPointer<Project> project(m_projects.project());
    const ModelRecord model = *m_evaluation.model();
    const ModelRecord chosen = m_evaluation.chosenModel();
    const Split split = m_window.metricsPanel().split();
    const auto thresholds =
        thresholdsToReport(m_evaluation, project->file().isReadOnly(), m_reporter);
    if (!thresholds || !project)
        return;
    const QString path = chooseReportPath();
    if (path.isEmpty() || !project)
        return;
    const auto write = [this, path, split](const ModelRecord& kept) {
        m_reports.write(kept, split, path);
    };
    if (*thresholds == ReportThresholds::OnScreen)
        m_evaluation.keepThresholds(chosen, write);
    else
        write(model);
}

QString Application::chooseReportPath()
{
    const QFileInfo info(m_projects.project()->file().path());
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
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().first() : QString();
}

void Application::chooseTable()
{
    if (m_projects.project() == nullptr || m_evaluation.model() == nullptr)
        return;
    const ShownFigures shown = m_evaluation.shownFigures(); // others may be when a file is chosen
    const QFileInfo info(m_projects.project()->file().path());
    QFileDialog dialog(&m_window, tr("Save table"), info.path(), tr("Table (*.csv)"));
    dialog.setObjectName(u"tableDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"csv"_s);
    dialog.selectFile(tr("%1 figures", "name of a file").arg(info.completeBaseName()) + u".csv"_s);
    if (dialog.exec() == QDialog::Accepted)
        m_evaluation.writeTable(shown, dialog.selectedFiles().first());
}

} // namespace boxwright
