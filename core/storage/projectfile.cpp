// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"

#include "core/logging.h"
#include "core/storage/detail/backups.h"
#include "core/storage/detail/migrations.h"
#include "core/storage/detail/projectheader.h"
#include "core/storage/detail/projectlock.h"
#include "core/storage/detail/storagefailure.h"
#include "core/storage/detail/storeprivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>
#include <thread>

namespace boxwright {

using detail::DatabaseMode;
using detail::guarded;
using detail::ProjectDatabase;
using detail::StorageFailure;

struct ProjectFile::Private
{
    QString path;
    QString databasePath; ///< differs from `path` when a temporary copy is read
    DatabaseMode mode = DatabaseMode::ReadWrite;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<QTemporaryDir> copyFolder;
    /// Keeps the write-ahead log from being folded and made anew by every short connection.
    std::unique_ptr<ProjectDatabase> anchor;
    std::jthread backup;

    void openForWriting();
    void openForReading();
    void openCopy();
    void checkContent(ProjectDatabase& database) const;
    void bringUpToDate();
    void startBackupIfDue();
};

namespace {

Error folderError(const QString& path)
{
    return {ErrorCode::NotWritable,
            QCoreApplication::translate("ProjectFile",
                                        "“%1” cannot be created. Check that the folder exists and "
                                        "that you may write to it.")
                .arg(QDir::toNativeSeparators(path))};
}

/// Writes an empty project beside its place and moves it there: never half a project.
void writeEmptyProject(const QString& path)
{
    const QString temporary = path + QStringLiteral(".new");
    const auto removeTemporary = qScopeGuard([&] {
        QFile::remove(temporary);
        QFile::remove(temporary + QStringLiteral("-journal"));
    });
    QFile::remove(temporary);
    {
        ProjectDatabase database(temporary, DatabaseMode::ReadWrite);
        const auto result = detail::upgrade(database, detail::projectMigrations());
        if (result.outcome != detail::UpgradeOutcome::Upgraded) {
            throw StorageFailure({ErrorCode::DiskFull,
                                  QCoreApplication::translate(
                                      "ProjectFile",
                                      "The project “%1” could not be written. Free some space on "
                                      "the drive and try again.")
                                      .arg(QDir::toNativeSeparators(path)),
                                  result.detail});
        }
    }
    // Refuses to replace, so that a file that appeared meanwhile is kept.
    if (!QFile::rename(temporary, path)) {
        throw StorageFailure(folderError(path));
    }
}

/// Keeps the project that a copy will replace from being open anywhere.
std::unique_ptr<QLockFile> lockForCopy(const QString& target)
{
    try {
        return detail::lockProject(target);
    } catch (const StorageFailure& failure) {
        if (failure.error().code != ErrorCode::InUse) {
            return nullptr; // no room, or no right to write: the copy itself will say so
        }
        throw StorageFailure(
            {ErrorCode::InUse,
             QCoreApplication::translate("ProjectFile",
                                         "“%1” is an open project and was not replaced. Close it "
                                         "first, or choose another name for the copy.")
                 .arg(QDir::toNativeSeparators(target))});
    }
}

bool isShortOfSharedMemory(int code)
{
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_FULL
        || code == SQLITE_IOERR;
}

} // namespace

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString& path)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    if (info.exists() || info.isSymLink()) {
        return Error{ErrorCode::AlreadyExists,
                     QCoreApplication::translate("ProjectFile",
                                                 "There is a file “%1” already. Choose another "
                                                 "name; nothing was overwritten.")
                         .arg(QDir::toNativeSeparators(absolute))};
    }
    const QFileInfo folder(info.absolutePath());
    if (path.isEmpty() || !folder.isDir() || !folder.isWritable()) {
        return folderError(absolute);
    }
    const auto written = guarded<void>(absolute, [&] { writeEmptyProject(absolute); });
    if (!written) {
        return written.error();
    }
    return open(absolute, ProjectAccess::ReadWrite);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString& path, ProjectAccess access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto header = detail::checkProjectHeader(absolute);
    if (!header) {
        return header.error();
    }
    return guarded<std::unique_ptr<ProjectFile>>(absolute, [&] {
        auto d = std::make_unique<Private>();
        d->path = absolute;
        d->databasePath = absolute;
        if (access == ProjectAccess::ReadWrite) {
            d->openForWriting();
        } else {
            d->openForReading();
        }
        return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(d)));
    });
}

void ProjectFile::Private::openForWriting()
{
    if (!QFileInfo(path).isWritable()) {
        throw StorageFailure(
            {ErrorCode::NotWritable,
             QCoreApplication::translate("ProjectFile",
                                         "The project “%1” is write-protected. Open it for "
                                         "reading only, or copy it to another folder.")
                 .arg(QDir::toNativeSeparators(path))});
    }
    lock = detail::lockProject(path);
    anchor = std::make_unique<ProjectDatabase>(path, DatabaseMode::ReadWrite);
    checkContent(*anchor);
    anchor->setCheckpointOnClose(true);
    bringUpToDate();
    anchor->execute("PRAGMA journal_mode = WAL");
    detail::RunStore(*anchor).markStaleAsInterrupted();
    startBackupIfDue();
}

void ProjectFile::Private::openForReading()
{
    mode = DatabaseMode::ReadOnly;
    try {
        anchor = std::make_unique<ProjectDatabase>(path, mode);
        checkContent(*anchor);
    } catch (const SQLite::Exception& exception) {
        if (!isShortOfSharedMemory(exception.getErrorCode())) {
            throw;
        }
        // A write-ahead log needs files beside the project, which this place does not take.
        anchor.reset();
        if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) {
            openCopy();
        } else {
            mode = DatabaseMode::Immutable;
            anchor = std::make_unique<ProjectDatabase>(path, mode);
            checkContent(*anchor);
        }
    }
    if (anchor->schemaVersion() < detail::currentSchemaVersion() && !copyFolder) {
        anchor.reset();
        openCopy();
    }
}

/// Reads a temporary copy, which can be brought up to date without touching the project.
void ProjectFile::Private::openCopy()
{
    copyFolder = std::make_unique<QTemporaryDir>();
    databasePath = copyFolder->filePath(QStringLiteral("project.boxwright"));
    const QString log = QStringLiteral("-wal");
    bool copied = copyFolder->isValid() && QFile::copy(path, databasePath);
    if (copied && QFileInfo::exists(path + log)) {
        copied = QFile::copy(path + log, databasePath + log);
    }
    if (!copied) {
        throw StorageFailure(
            {ErrorCode::DiskFull,
             QCoreApplication::translate("ProjectFile",
                                         "There is no room for a temporary copy of the project "
                                         "“%1”. Free some space and try again.")
                 .arg(QDir::toNativeSeparators(path))});
    }
    for (const QString& suffix : {QString(), log}) {
        QFile::setPermissions(databasePath + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    mode = DatabaseMode::ReadWrite;
    anchor = std::make_unique<ProjectDatabase>(databasePath, mode);
    checkContent(*anchor);
    detail::upgrade(*anchor, detail::projectMigrations());
    mode = DatabaseMode::ReadOnly;
}

void ProjectFile::Private::checkContent(ProjectDatabase& database) const
{
    if (database.schemaVersion() > detail::currentSchemaVersion()) {
        throw StorageFailure(detail::tooNewError(path));
    }
    const QString complaints = detail::checkProject(database);
    if (!complaints.isEmpty()) {
        throw StorageFailure(detail::damagedError(path, complaints));
    }
}

void ProjectFile::Private::bringUpToDate()
{
    if (anchor->schemaVersion() < detail::currentSchemaVersion()) {
        detail::makeBackup(*anchor, path);
    }
    const auto result = detail::upgrade(*anchor, detail::projectMigrations());
    if (result.outcome == detail::UpgradeOutcome::Failed) {
        throw StorageFailure(
            {ErrorCode::Internal,
             QCoreApplication::translate("ProjectFile",
                                         "The project “%1” could not be brought up to date. It is "
                                         "unchanged, and a backup lies beside it.")
                 .arg(QDir::toNativeSeparators(path)),
             result.detail});
    }
}

void ProjectFile::Private::startBackupIfDue()
{
    if (!detail::isBackupDue(*anchor, path)) {
        return;
    }
    backup = std::jthread([projectPath = path](const std::stop_token& stop) {
        const auto made = guarded<void>(projectPath, [&] {
            ProjectDatabase source(projectPath, DatabaseMode::ReadWrite);
            detail::makeBackup(source, projectPath, stop);
        });
        if (!made && !stop.stop_requested()) {
            qCWarning(logStorage) << "The daily backup failed:" << made.error().detail;
        }
    });
}

ProjectFile::ProjectFile(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{ }

ProjectFile::~ProjectFile()
{
    if (m_d->backup.joinable()) {
        m_d->backup.join();
    }
    if (m_d->lock != nullptr) {
        const auto folded = guarded<void>(m_d->path, [&] { m_d->anchor->checkpoint(); });
        if (!folded) {
            qCWarning(logStorage) << "The write-ahead log stays beside the project:"
                                  << folded.error().detail;
        }
    }
    m_d->anchor.reset(); // before the lock goes
}

void ProjectFile::stopBackup()
{
    m_d->backup.request_stop();
}

QString ProjectFile::path() const
{
    return m_d->path;
}

QString ProjectFile::folder() const
{
    return QFileInfo(m_d->path).absolutePath();
}

bool ProjectFile::isReadOnly() const
{
    return m_d->mode != DatabaseMode::ReadWrite;
}

QString ProjectFile::runStatePath() const
{
    return m_d->path + QStringLiteral(".run");
}

Result<std::unique_ptr<ProjectStore>> ProjectFile::connect() const
{
    return guarded<std::unique_ptr<ProjectStore>>(m_d->path, [&] {
        return std::unique_ptr<ProjectStore>(new ProjectStore(
            std::make_unique<ProjectStore::Private>(m_d->path, m_d->databasePath, m_d->mode)));
    });
}

Result<void> ProjectFile::saveCopy(const QString& target) const
{
    const QString absolute = QFileInfo(target).absoluteFilePath();
    if (QFileInfo(absolute) == QFileInfo(m_d->path)) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("ProjectFile",
                                                 "A project cannot be copied onto itself. Choose "
                                                 "another name.")};
    }
    return guarded<void>(absolute, [&] {
        const auto lock = lockForCopy(absolute);
        ProjectDatabase source(m_d->databasePath, m_d->mode);
        detail::copyDatabase(source, absolute, folder());
    });
}

} // namespace boxwright
