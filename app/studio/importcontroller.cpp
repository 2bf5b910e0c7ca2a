// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/importcontroller.h"

#include "app/studio/errorreporter.h"
#include "app/studio/updatethrottle.h"
#include "core/dataset/project.h"
#include "widgets/dialogs/import/importdialog.h"
#include "widgets/dialogs/import/pastimportsdialog.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcImport, "boxwright.studio.import")

} // namespace

ImportController::ImportController(QWidget* window, ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this,
            [this](const Error& error) { finish(error, false); });
}

ImportController::~ImportController() = default;

void ImportController::setProject(Project* project)
{
    m_job.abandon();
    m_isImporting = false;
    m_afterEnd = {};
    delete m_dialog; // both are of the project before
    delete m_pastImports;
    m_project = project;
}

void ImportController::showDialog(const QStringList& paths)
{
    if (!m_project || m_dialog)
        return;
    m_dialog = new ImportDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setLabels(m_project->labels());
    m_dialog->setPaths(paths);
    connect(m_dialog, &ImportDialog::checkRequested, this, &ImportController::start);
    connect(m_dialog, &ImportDialog::importRequested, this, &ImportController::start);
    connect(m_dialog, &ImportDialog::cancelRequested, &m_job, &BackgroundJob::cancel);
    m_dialog->open();
}

void ImportController::showPastImports()
{
    if (!m_project || m_pastImports)
        return;
    auto imports = m_project->store().imports();
    if (!imports)
        return m_reporter.report(imports.error());
    const auto readReport = [this, project = m_project.data()](ImportId import) {
        auto report = project->store().importReport(import);
        if (!report)
            m_reporter.report(report.error());
        return report ? std::move(*report) : QJsonObject();
    };
    m_pastImports = new PastImportsDialog(std::move(*imports), readReport, m_window);
    m_pastImports->setAttribute(Qt::WA_DeleteOnClose);
    m_pastImports->open();
}

void ImportController::start(const ImportRequest& request)
{
    if (!m_project || m_job.isRunning())
        return;
    qCInfo(lcImport).noquote() << (request.dryRun ? "Checking" : "Importing")
                               << request.images.value(0) << request.annotationsPath;
    m_isImporting = !request.dryRun;
    m_job.startWhenWritten(
        *m_project, [this, request, file = &m_project->file()](const std::stop_token& stop) {
            UpdateThrottle throttle;
            auto shown = ImportPhase::LookingAtImages;
            const auto progress = [&](ImportPhase phase, int done, int total) {
                if (!throttle.passes(phase != shown || done == total))
                    return;
                shown = phase;
                m_job.post([this, phase, done, total] {
                    if (m_dialog)
                        m_dialog->showProgress(phase, done, total);
                });
            };
            const auto work = [&]() -> Result<ImportReport> {
                const auto store = file->connect();
                if (!store)
                    return store.error();
                return importDataset(**store, request, progress, stop);
            };
            const Result<ImportReport> report = work();
            return [this, report, isDryRun = request.dryRun] { finish(report, isDryRun); };
        });
}

void ImportController::cancel(const std::function<void()>& then)
{
    if (!m_job.isRunning())
        return then();
    m_afterEnd = then;
    m_job.cancel();
}

void ImportController::finish(const Result<ImportReport>& report, bool isDryRun)
{
    m_isImporting = false;
    if (report && !isDryRun && m_project) {
        m_project->reload();
        Q_EMIT imported();
    }
    if (m_dialog)
        show(report, isDryRun);
    if (m_afterEnd)
        QMetaObject::invokeMethod(this, std::exchange(m_afterEnd, {}), Qt::QueuedConnection);
}

void ImportController::show(const Result<ImportReport>& report, bool isDryRun)
{
    if (report)
        return m_dialog->showReport(*report, isDryRun);
    m_dialog->showProblem(report.error().code == ErrorCode::Cancelled ? QString()
                                                                      : report.error().message);
}

} // namespace boxwright
