// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/projectcontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/openedproject.h"
#include "core/sample/sampleproject.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcProject, "boxwright.studio.project")

constexpr int kSavingShownAfterMs = 500;

/// A name beside the damaged file that is not taken.
QString recoveredPath(const QString& path)
{
    const QFileInfo info(path);
    const QDir folder = info.dir();
    QString name = info.completeBaseName() + u"-recovered.boxwright"_s;
    for (int number = 2; folder.exists(name); ++number)
        name = u"%1-recovered-%2.boxwright"_s.arg(info.completeBaseName()).arg(number);
    return folder.filePath(name);
}

} // namespace

ProjectController::ProjectController(ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) {
        Q_EMIT busyChanged({}, 0, 0);
        m_reporter.report(error);
    });
    m_savingNotice.setSingleShot(true);
    m_savingNotice.setInterval(kSavingShownAfterMs);
    connect(&m_savingNotice, &QTimer::timeout, this,
            [this] { Q_EMIT busyChanged(tr("Saving…"), 0, 0); });
}

ProjectController::~ProjectController() = default;

QString ProjectController::sampleFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"boxwright/sample"_s);
}

void ProjectController::open(const QString& path)
{
    openWith(path, ProjectAccess::ReadWrite);
}

void ProjectController::openWith(const QString& path, ProjectAccess access)
{
    if (isBusy())
        return;
    if (m_project)
        return close([this, path, access] { openWith(path, access); });
    qCInfo(lcProject).noquote() << "Opening" << path;
    readInBackground(tr("Opening %1").arg(QFileInfo(path).fileName()), path,
                     [path, access] { return ProjectFile::open(path, access); });
}

void ProjectController::create(const QString& path)
{
    if (isBusy())
        return;
    if (m_project)
        return close([this, path] { create(path); });
    qCInfo(lcProject).noquote() << "Creating" << path;
    readInBackground(tr("Creating %1").arg(QFileInfo(path).fileName()), path,
                     [path] { return ProjectFile::create(path); });
}

void ProjectController::readInBackground(const QString& text, const QString& path,
                                         const std::function<FileResult()>& open)
{
    Q_EMIT busyChanged(text, 0, 0);
    m_job.start([this, path, open](const std::stop_token&) {
        FileResult file = open();
        // Shared, because what is handed over must be copyable.
        auto opened = std::make_shared<Result<OpenedProject>>(
            file ? OpenedProject::read(std::move(file).value()) : file.error());
        return [this, path, opened] {
            Q_EMIT busyChanged({}, 0, 0);
            if (*opened)
                enter(std::move(*opened).value());
            else
                handleFailure(path, opened->error());
        };
    });
}

void ProjectController::enter(OpenedProject opened)
{
    m_project = std::make_unique<Project>(std::move(opened));
    connect(m_project.get(), &Project::writeFailed, this, &ProjectController::handleUnwritten);
    connect(m_project.get(), &Project::allWritten, this, &ProjectController::waitForEdits);
    connect(m_project.get(), &Project::readFailed, this, &ProjectController::waitForEdits);
    connect(m_project.get(), &Project::readFailed, &m_reporter, &ErrorReporter::report);
    Q_EMIT projectOpened(m_project.get());
}

void ProjectController::handleFailure(const QString& path, const Error& error)
{
    Q_EMIT openFailed();
    if (error.code == ErrorCode::InUse) {
        if (m_reporter.ask(error.message, tr("You can look at it without changing anything."),
                           {tr("Open read-only")}))
            openWith(path, ProjectAccess::ReadOnly);
        return;
    }
    if (error.code == ErrorCode::Damaged) {
        if (m_reporter.ask(error.message,
                           tr("A new project can be made from the newest good backup, or from "
                              "what can still be read. The damaged file stays as it is."),
                           {tr("Recover into a new project")}))
            recover(path);
        return;
    }
    m_reporter.report(error);
}

void ProjectController::recover(const QString& path)
{
    const QString target = recoveredPath(path);
    qCInfo(lcProject).noquote() << "Recovering" << path << "into" << target;
    Q_EMIT busyChanged(tr("Recovering %1").arg(QFileInfo(path).fileName()), 0, 0);
    m_job.start([this, path, target](const std::stop_token&) {
        const Result<ProjectRecovery> recovery = recoverProject(path, target);
        return [this, recovery] {
            Q_EMIT busyChanged({}, 0, 0);
            if (!recovery)
                return m_reporter.report(recovery.error());
            const QString images = tr("%Ln image(s)", nullptr, recovery->images);
            const QString boxes = tr("%Ln box(es)", nullptr, recovery->boxes);
            m_reporter.inform(
                tr("Recovered: %1, %2.", "images, boxes").arg(images, boxes),
                recovery->source.isEmpty()
                    ? tr("They were read from the damaged file. The new project is %1.")
                          .arg(recovery->path)
                    : tr("They come from the backup %1. The new project is %2.")
                          .arg(recovery->source, recovery->path));
            open(recovery->path);
        };
    });
}

void ProjectController::openSample()
{
    const QString folder = sampleFolder();
    const QString path = QDir(folder).filePath(u"demo.boxwright"_s);
    if (QFileInfo::exists(path))
        return open(path);
    if (isBusy())
        return;
    qCInfo(lcProject).noquote() << "Drawing the sample project in" << folder;
    Q_EMIT busyChanged(tr("Drawing the sample images"), 0, 0);
    m_job.start([this, folder](const std::stop_token& stop) {
        const auto progress = [this](int done, int total) {
            m_job.post([this, done, total] {
                Q_EMIT busyChanged(tr("Drawing the sample images"), done, total);
            });
        };
        const Result<QString> sample = writeSampleProject(folder, progress, stop);
        return [this, sample] {
            Q_EMIT busyChanged({}, 0, 0);
            if (m_closing != Closing::No)
                return waitForEdits();
            if (!sample)
                return m_reporter.report(sample.error());
            open(*sample);
        };
    });
}

void ProjectController::saveCopy(const QString& target)
{
    if (!m_project || isBusy())
        return;
    startCopy(target, [this](const Result<void>& saved) {
        if (!saved)
            m_reporter.report(saved.error());
        waitForEdits();
    });
}

void ProjectController::startCopy(const QString& target,
                                  const std::function<void(const Result<void>&)>& then)
{
    Q_EMIT busyChanged(tr("Saving a copy"), 0, 0);
    m_job.start([this, project = m_project.get(), target, then](const std::stop_token&) {
        const Result<void> saved = project->saveCopy(target);
        return [this, saved, then] {
            Q_EMIT busyChanged({}, 0, 0);
            then(saved);
        };
    });
}

void ProjectController::close(const std::function<void()>& then)
{
    if (!m_project && m_closing == Closing::No) {
        if (then)
            then();
        return;
    }
    if (m_closing != Closing::No || !m_closeGuard)
        return beginClosing(then);
    m_closeGuard([this, then] {
        if (m_project || m_closing != Closing::No)
            beginClosing(then);
        else if (then) // closed meanwhile
            then();
    });
}

void ProjectController::beginClosing(const std::function<void()>& then)
{
    m_afterClosing = then;
    if (m_closing != Closing::No)
        return;
    Q_EMIT projectToBeClosed();
    m_closing = Closing::WaitsForEdits;
    m_savingNotice.start();
    if (!m_job.isRunning()) // a copy that is being saved still reads from the file
        waitForEdits();
}

void ProjectController::waitForEdits()
{
    if (m_closing != Closing::WaitsForEdits || m_job.isRunning())
        return;
    if (!m_project->hasUnwrittenEdits())
        return letGo();
    m_project->retryWriting();
}

void ProjectController::handleUnwritten(const Error& error)
{
    const bool isFailing = m_project->isWriteFailing();
    if (!isFailing || m_closing == Closing::No)
        return m_reporter.reportInAnyCase(error);
    if (m_closing == Closing::WaitsForEdits && !m_job.isRunning())
        askAboutUnwritten(error);
}

void ProjectController::askAboutUnwritten(const Error& error)
{
    if (!m_project->hasUnwrittenEdits())
        return letGo();
    m_closing = Closing::Asks;
    m_savingNotice.stop();
    Q_EMIT busyChanged({}, 0, 0);
    const int edits = m_project->unwrittenEdits();
    const auto answer =
        m_reporter.ask(tr("%Ln edit(s) could not be saved.", nullptr, edits),
                       tr("%1 The project stays open until you choose.").arg(error.message),
                       {tr("Try again"), tr("Save a copy elsewhere…"),
                        tr("Close and lose %Ln edit(s)", nullptr, edits)});
    if (!answer) {
        endClosing();
        Q_EMIT projectStays();
        return;
    }
    if (*answer == 1)
        return copyAndLetGo(error);
    if (*answer == 2) {
        m_project->giveUpWriting();
        return letGo();
    }
    m_closing = Closing::WaitsForEdits;
    m_savingNotice.start();
    waitForEdits();
}

void ProjectController::copyAndLetGo(const Error& error)
{
    const QString target = m_chooseCopy ? m_chooseCopy() : QString();
    if (target.isEmpty())
        return askAboutUnwritten(error);
    startCopy(target, [this, error, edits = m_project->unwrittenEdits()](const auto& saved) {
        if (!saved)
            m_reporter.reportInAnyCase(saved.error());
        if (!saved || m_project->unwrittenEdits() > edits) // of somebody who went on meanwhile
            return askAboutUnwritten(error);
        m_project->giveUpWriting();
        letGo();
    });
}

void ProjectController::letGo()
{
    m_closing = Closing::LetsGo;
    qCInfo(lcProject).noquote() << "Closing" << m_project->file().path();
    Q_EMIT projectClosing();
    m_closed = std::move(m_project);
    m_job.start([this, closeFile = m_closed->beginClosing()](const std::stop_token&) {
        closeFile();
        return [this] {
            m_closed.reset();
            const std::function<void()> then = std::exchange(m_afterClosing, {});
            endClosing();
            if (then)
                then();
        };
    });
}

void ProjectController::endClosing()
{
    m_closing = Closing::No;
    m_afterClosing = {};
    m_savingNotice.stop();
    Q_EMIT busyChanged({}, 0, 0);
}

} // namespace boxwright
