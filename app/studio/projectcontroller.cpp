// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/projectcontroller.h"

#include "app/studio/errorreporter.h"
#include "core/sample/sampleproject.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcProject, "boxwright.studio.project")

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
    close();
    qCInfo(lcProject).noquote() << "Opening" << path;
    Q_EMIT busyChanged(tr("Opening %1").arg(QFileInfo(path).fileName()), 0, 0);
    m_job.start([this, path, access](const std::stop_token&) {
        auto result =
            std::make_shared<Result<std::unique_ptr<ProjectFile>>>(ProjectFile::open(path, access));
        return [this, path, result] { take(path, result); };
    });
}

void ProjectController::create(const QString& path)
{
    if (isBusy())
        return;
    close();
    qCInfo(lcProject).noquote() << "Creating" << path;
    take(path, std::make_shared<Result<std::unique_ptr<ProjectFile>>>(ProjectFile::create(path)));
}

void ProjectController::take(const QString& path, const FileResult& result)
{
    Q_EMIT busyChanged({}, 0, 0);
    if (!result->isOk())
        return handleFailure(path, result->error());
    Result<std::unique_ptr<Project>> project = Project::fromFile(std::move(*result).value());
    if (!project)
        return handleFailure(path, project.error());
    m_project = std::move(project).value();
    connect(m_project.get(), &Project::writeFailed, &m_reporter, &ErrorReporter::report);
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
            const QString images = tr("%n image(s)", nullptr, recovery->images);
            const QString boxes = tr("%n box(es)", nullptr, recovery->boxes);
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
    Q_EMIT busyChanged(tr("Saving a copy"), 0, 0);
    m_job.start([this, file = &m_project->file(), target](const std::stop_token&) {
        const Result<void> saved = file->saveCopy(target);
        return [this, saved] {
            Q_EMIT busyChanged({}, 0, 0);
            if (!saved)
                m_reporter.report(saved.error());
        };
    });
}

void ProjectController::close()
{
    // A copy that is being saved still reads from the file.
    if (!m_project || isBusy())
        return;
    qCInfo(lcProject).noquote() << "Closing" << m_project->file().path();
    Q_EMIT projectClosing();
    m_project.reset();
}

} // namespace boxwright
