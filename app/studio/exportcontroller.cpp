// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/exportcontroller.h"

#include "app/studio/errorreporter.h"
#include "app/studio/updatethrottle.h"
#include "core/dataset/project.h"
#include "core/run/trainingstart.h"
#include "widgets/dialogs/exportdialog.h"

#include <QLoggingCategory>

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcExport, "boxwright.studio.export")

Result<std::vector<ExportModel>> modelsOf(const ProjectStore& store)
{
    const auto records = store.models();
    if (!records)
        return records.error();
    const auto runStarts = store.runStarts();
    if (!runStarts)
        return runStarts.error();
    std::vector<ExportModel> models;
    for (const ModelRecord& record : *records)
        models.push_back({record.name, trainingStart(record, *runStarts)});
    return models;
}

} // namespace

ExportController::ExportController(QWidget* window, ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) { finish(error); });
}

ExportController::~ExportController() = default;

void ExportController::setProject(Project* project)
{
    m_job.abandon();
    delete m_dialog; // its models are of the project before
    m_project = project;
}

void ExportController::showDialog()
{
    if (!m_project || m_dialog)
        return;
    const auto models = modelsOf(m_project->store());
    if (!models)
        return m_reporter.report(models.error());
    m_dialog = new ExportDialog(*models, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::exportRequested, this, &ExportController::start);
    connect(m_dialog, &ExportDialog::cancelRequested, &m_job, &BackgroundJob::cancel);
    m_dialog->open();
}

void ExportController::start(const ExportRequest& request)
{
    if (!m_project || m_job.isRunning())
        return;
    qCInfo(lcExport).noquote() << "Exporting to" << request.folder;
    m_job.startWhenWritten(*m_project,
                           [this, request, file = &m_project->file()](const std::stop_token& stop) {
                               UpdateThrottle throttle;
                               const auto progress = [&](int done, int total) {
                                   if (!throttle.passes(done == total))
                                       return;
                                   m_job.post([this, done, total] {
                                       if (m_dialog)
                                           m_dialog->showProgress(done, total);
                                   });
                               };
                               const auto work = [&]() -> Result<ExportReport> {
                                   const auto store = file->connect();
                                   if (!store)
                                       return store.error();
                                   return exportDataset(**store, request, stop, progress);
                               };
                               const Result<ExportReport> report = work();
                               return [this, report] { finish(report); };
                           });
}

void ExportController::finish(const Result<ExportReport>& report)
{
    if (!m_dialog)
        return;
    if (report)
        return m_dialog->showReport(*report);
    m_dialog->showProblem(report.error().code == ErrorCode::Cancelled ? QString()
                                                                      : report.error().message);
}

} // namespace boxwright
