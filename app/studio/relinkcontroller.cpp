// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/relinkcontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "widgets/dialogs/relinkdialog.h"
#include "widgets/panels/missingnotice.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>
#include <iterator>
#include <utility>

namespace boxwright {

namespace {

constexpr int kUpdateMs = 66;

QString folderOf(const Project& project)
{
    return QFileInfo(project.file().path()).absolutePath();
}

} // namespace

RelinkController::RelinkController(MissingNotice& notice, QWidget* window, ErrorReporter& reporter,
                                   QObject* parent)
    : QObject(parent)
    , m_notice(notice)
    , m_window(window)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) {
        m_notice.showSearch(0, 0);
        m_reporter.report(error);
    });
    connect(&notice, &MissingNotice::findRequested, this, &RelinkController::chooseFolder);
    connect(&notice, &MissingNotice::cancelRequested, &m_job, &BackgroundJob::cancel);
}

RelinkController::~RelinkController() = default;

void RelinkController::setProject(Project* project)
{
    m_job.abandon();
    if (m_dialog)
        m_dialog->reject();
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
        disconnect(&m_project->projectUndoStack(), nullptr, this, nullptr);
    }
    m_project = project;
    m_isCheckDue = false;
    m_missing.clear();
    m_notice.setMissing(0);
    m_notice.showSearch(0, 0);
    if (project == nullptr)
        return;
    m_notice.setReadOnly(project->file().isReadOnly());
    connect(project, &Project::imagesReset, this, &RelinkController::check);
    // Paths change only by steps of the project; edits of boxes need no look at the disk.
    connect(&project->projectUndoStack(), &QUndoStack::indexChanged, this,
            &RelinkController::check);
    check();
}

void RelinkController::check()
{
    m_isCheckDue = m_job.isRunning();
    if (m_isCheckDue || !m_project)
        return;
    m_job.start([this, images = m_project->images(),
                 folder = folderOf(*m_project)](const std::stop_token& stop) {
        const std::vector<ImageRecord> missing = missingImages(images, folder, stop);
        return [this, missing] {
            takeMissing(missing);
            if (m_isCheckDue)
                check();
        };
    });
}

void RelinkController::takeMissing(const std::vector<ImageRecord>& missing)
{
    std::vector<ImageId> now;
    now.reserve(missing.size());
    for (const ImageRecord& image : missing)
        now.push_back(image.id);
    std::vector<ImageId> appeared;
    std::set_difference(m_missing.begin(), m_missing.end(), now.begin(), now.end(),
                        std::back_inserter(appeared));
    m_missing = std::move(now);
    m_notice.setMissing(static_cast<int>(m_missing.size()));
    if (!appeared.empty())
        Q_EMIT filesAppeared(appeared);
}

void RelinkController::chooseFolder()
{
    if (!m_project)
        return;
    const QString folder = QFileDialog::getExistingDirectory(
        m_window, tr("Choose the folder that the images were moved to"), folderOf(*m_project));
    if (!folder.isEmpty())
        search(folder);
}

void RelinkController::search(const QString& folder)
{
    if (!m_project || m_job.isRunning() || m_dialog)
        return;
    m_notice.showSearch(0, 1);
    m_job.start([this, images = m_project->images(), projectFolder = folderOf(*m_project),
                 folder](const std::stop_token& stop) {
        QElapsedTimer sinceUpdate;
        const auto progress = [this, &sinceUpdate](int done, int total) {
            if (sinceUpdate.isValid() && sinceUpdate.elapsed() < kUpdateMs && done != total)
                return;
            sinceUpdate.start();
            m_job.post([this, done, total] { m_notice.showSearch(done, std::max(total, 1)); });
        };
        auto plan = planRelink(images, projectFolder, folder, progress, stop);
        return [this, plan = std::move(plan)] {
            m_notice.showSearch(0, 0);
            if (plan)
                showPlan(*plan);
            else if (plan.error().code != ErrorCode::Cancelled)
                m_reporter.report(plan.error());
            if (m_isCheckDue)
                check();
        };
    });
}

void RelinkController::showPlan(RelinkPlan plan)
{
    m_dialog = new RelinkDialog(std::move(plan), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { relink(*m_dialog); });
    m_dialog->open();
}

void RelinkController::relink(const RelinkDialog& dialog)
{
    if (!m_project || m_project->file().isReadOnly())
        return;
    QHash<ImageId, std::vector<Annotation>> boxes;
    for (const RelinkMatch& match : dialog.plan().matches) {
        if (!dialog.takesChanged() || match.outcome != RelinkMatch::Outcome::Changed)
            continue;
        AnnotationDocument* document = m_project->document(match.image.id);
        if (document == nullptr)
            return; // it could not be read, and that was said
        boxes.insert(match.image.id, document->annotations());
    }
    const Operation operation =
        relinkOperation(dialog.plan(), dialog.takesChanged() ? &boxes : nullptr);
    if (!operation.changes.empty())
        m_project->perform(operation);
}

} // namespace boxwright
