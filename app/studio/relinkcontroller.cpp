// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/relinkcontroller.h"

#include "app/studio/errorreporter.h"
#include "app/studio/updatethrottle.h"
#include "core/dataset/project.h"
#include "core/exchange/relink/imagechanges.h"
#include "core/logging.h"
#include "core/threadpriority.h"
#include "widgets/dialogs/changedimagesdialog.h"
#include "widgets/dialogs/relinkdialog.h"
#include "widgets/panels/changednotice.h"
#include "widgets/panels/missingnotice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QUndoStack>

#include <algorithm>
#include <iterator>
#include <utility>

namespace boxwright {

namespace {

constexpr qint64 kRestMs = 3000; ///< between two looks because somebody came back

QString folderOf(const Project& project)
{
    return QFileInfo(project.file().path()).absolutePath();
}

} // namespace

RelinkController::RelinkController(const FileNotices& notices, QWidget* window,
                                   ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_notices(notices)
    , m_window(window)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) {
        m_notices.missing.showSearch(0, 0);
        m_reporter.report(error);
    });
    connect(&notices.missing, &MissingNotice::findRequested, this, &RelinkController::chooseFolder);
    connect(&notices.missing, &MissingNotice::cancelRequested, this, &RelinkController::cancel);
    connect(&notices.changed, &ChangedNotice::showRequested, this, &RelinkController::showChanged);
    m_nextCheck.setSingleShot(true);
    connect(&m_nextCheck, &QTimer::timeout, this, &RelinkController::check);
    // Who comes back may have moved or edited files in another program.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    checkSoon();
            });
}

RelinkController::~RelinkController() = default;

void RelinkController::setProject(Project* project)
{
    m_job.abandon();
    m_nextCheck.stop();
    if (m_dialog)
        m_dialog->reject();
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
        disconnect(&m_project->projectUndoStack(), nullptr, this, nullptr);
    }
    m_project = project;
    m_isCheckDue = false;
    m_isSearching = false;
    m_folderDue.clear();
    m_missing.clear();
    m_changed = {};
    m_notices.missing.setMissing(0);
    m_notices.missing.showSearch(0, 0);
    m_notices.changed.setChanged(0);
    if (project == nullptr)
        return;
    m_notices.missing.setReadOnly(project->file().isReadOnly());
    connect(project, &Project::imagesReset, this, &RelinkController::check);
    // Paths change only by steps of the project; edits of boxes need no look at the disk.
    connect(&project->projectUndoStack(), &QUndoStack::indexChanged, this,
            &RelinkController::check);
    check();
}

void RelinkController::checkSoon()
{
    if (!m_project || m_nextCheck.isActive())
        return;
    const qint64 elapsed = m_sinceCheck.isValid() ? m_sinceCheck.elapsed() : kRestMs;
    m_nextCheck.start(static_cast<int>(std::max<qint64>(0, kRestMs - elapsed)));
}

void RelinkController::check()
{
    m_isCheckDue = m_job.isRunning();
    if (m_isCheckDue || !m_project)
        return;
    m_sinceCheck.start();
    m_job.start([this, images = m_project->images(), folder = folderOf(*m_project),
                 file = &m_project->file()](const std::stop_token& stop) {
        lowerThreadPriority();
        const std::vector<ImageRecord> missing = missingImages(images, folder, stop);
        if (!stop.stop_requested())
            m_job.post([this, missing] { takeMissing(missing); });
        const auto find = [&]() -> Result<RelinkPlan> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            return changedImages(**store, images, stop);
        };
        return [this, changed = find()] {
            if (changed)
                takeChanged(*changed);
            else if (changed.error().code != ErrorCode::Cancelled)
                qCWarning(logApp) << "Changed images cannot be found:" << changed.error().detail;
            goOn();
        };
    });
}

/// What was put off while the job was busy.
void RelinkController::goOn()
{
    if (!m_folderDue.isEmpty())
        search(std::exchange(m_folderDue, {}));
    else if (m_isCheckDue)
        check();
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
    m_notices.missing.setMissing(static_cast<int>(m_missing.size()));
    if (!appeared.empty())
        Q_EMIT filesChanged(appeared);
}

void RelinkController::takeChanged(RelinkPlan changed)
{
    // What is shown of them is of another file now: those that are new here, and those that were
    // here and are as the project knows them again.
    const auto contents = [](const RelinkPlan& plan) {
        QHash<ImageId, QByteArray> hashes;
        for (const RelinkMatch& match : plan.matches)
            hashes.insert(match.image.id, match.contentHash);
        return hashes;
    };
    const QHash<ImageId, QByteArray> before = contents(m_changed);
    const QHash<ImageId, QByteArray> now = contents(changed);
    std::vector<ImageId> images;
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        if (before.value(it.key()) != it.value())
            images.push_back(it.key());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!now.contains(it.key()))
            images.push_back(it.key());
    m_changed = std::move(changed);
    m_notices.changed.setChanged(static_cast<int>(m_changed.matches.size()));
    if (!images.empty())
        Q_EMIT filesChanged(images);
}

void RelinkController::chooseFolder()
{
    if (!m_project)
        return;
    if (m_isSearching)
        return Q_EMIT searching();
    const QString folder = QFileDialog::getExistingDirectory(
        m_window, tr("Choose the folder that the images were moved to"), folderOf(*m_project));
    if (!folder.isEmpty())
        search(folder);
}

void RelinkController::search(const QString& folder)
{
    if (!m_project || m_isSearching)
        return;
    m_notices.missing.showSearch(0, m_dialog ? 0 : 1);
    if (m_dialog)
        return;
    Q_EMIT searching();
    if (m_job.isRunning()) {
        m_folderDue = folder;
        m_isCheckDue = true;
        m_job.cancel();
        return;
    }
    m_isSearching = true;
    m_job.start([this, images = m_project->images(), projectFolder = folderOf(*m_project),
                 folder](const std::stop_token& stop) {
        UpdateThrottle throttle;
        const auto progress = [this, &throttle](int done, int total) {
            if (!throttle.passes(done == total))
                return;
            m_job.post(
                [this, done, total] { m_notices.missing.showSearch(done, std::max(total, 1)); });
        };
        auto plan = planRelink(images, projectFolder, folder, progress, stop);
        return [this, plan = std::move(plan)] {
            m_isSearching = false;
            m_notices.missing.showSearch(0, 0);
            if (plan)
                showPlan(*plan);
            else if (plan.error().code != ErrorCode::Cancelled)
                m_reporter.report(plan.error());
            goOn();
        };
    });
}

void RelinkController::cancel()
{
    m_folderDue.clear();
    if (!m_isSearching)
        m_notices.missing.showSearch(0, 0);
    m_job.cancel();
}

void RelinkController::showPlan(RelinkPlan plan)
{
    auto* dialog = new RelinkDialog(std::move(plan), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { relink(*dialog); });
    dialog->open();
}

void RelinkController::showChanged()
{
    if (!m_project || m_dialog)
        return;
    auto* dialog = new ChangedImagesDialog(m_changed, m_window);
    m_dialog = dialog;
    dialog->setReadOnly(m_project->file().isReadOnly());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeAsTheyAre(dialog->plan()); });
    dialog->open();
}

void RelinkController::relink(const RelinkDialog& dialog)
{
    if (!m_project || m_project->file().isReadOnly())
        return;
    std::optional<QHash<ImageId, std::vector<Annotation>>> boxes;
    if (dialog.takesChanged()) {
        boxes = boxesOfChanged(dialog.plan());
        if (!boxes)
            return;
    }
    const Operation operation = relinkOperation(dialog.plan(), boxes ? &*boxes : nullptr);
    if (!operation.changes.empty())
        m_project->perform(operation);
}

void RelinkController::takeAsTheyAre(const RelinkPlan& plan)
{
    if (!m_project || m_project->file().isReadOnly())
        return;
    if (const auto boxes = boxesOfChanged(plan))
        m_project->perform(takeChangesOperation(plan, *boxes));
}

/// Absent when they cannot be read, and that was said.
std::optional<QHash<ImageId, std::vector<Annotation>>>
RelinkController::boxesOfChanged(const RelinkPlan& plan)
{
    QHash<ImageId, std::vector<Annotation>> boxes;
    for (const RelinkMatch& match : plan.matches) {
        if (match.outcome != RelinkMatch::Outcome::Changed)
            continue;
        AnnotationDocument* document = m_project->document(match.image.id);
        if (document == nullptr)
            return {};
        boxes.insert(match.image.id, document->annotations());
    }
    return boxes;
}

} // namespace boxwright
