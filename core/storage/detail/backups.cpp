// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/backups.h"

#include "core/storage/detail/imagestore.h"
#include "core/storage/detail/projectheader.h"
#include "core/storage/detail/storagefailure.h"
#include "core/storage/detail/thumbnailstore.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <filesystem>
#include <sqlite3.h>

namespace boxwright::detail {

namespace {

constexpr int kBackupsKept = 5;
constexpr qint64 kSecondsBetweenBackups = qint64(24) * 60 * 60;
constexpr int kRetryMs = 20;
constexpr int kRetries = 500;
constexpr int kPagesAtOnce = 2000; ///< some milliseconds

/// Removes the file at the end unless it was moved away.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString& path)
        : m_path(path)
    {
        QFile::remove(path);
    }
    ~TemporaryFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    const QString& path() const { return m_path; }
    void moveTo(const QString& target) const
    {
        std::filesystem::rename(m_path.toStdString(), target.toStdString());
    }

private:
    QString m_path;
};

/// While it lives, a stop ends what the connection is doing: that statement fails.
class Interruption
{
public:
    Interruption(ProjectDatabase& database, const std::stop_token& stop)
        : m_callback(stop, Interrupt{database.connection().getHandle()})
    { }

private:
    struct Interrupt
    {
        sqlite3* handle;
        void operator()() const { sqlite3_interrupt(handle); }
    };
    std::stop_callback<Interrupt> m_callback;
};

void rebaseImagePaths(ProjectDatabase& database, const QString& imageFolder,
                      const QString& newFolder)
{
    const QDir from(imageFolder);
    const QDir to(newFolder);
    if (from.canonicalPath() == to.canonicalPath()) {
        return;
    }
    WriteTransaction transaction(database);
    ImageStore(database).rebase(from, to);
    transaction.commit();
}

void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        throw StorageFailure({ErrorCode::Cancelled,
                              QCoreApplication::translate("ProjectFile", "The copy was stopped.")});
    }
}

void copyPages(ProjectDatabase& source, ProjectDatabase& target, const std::stop_token& stop)
{
    // One moment for all steps, or each write of others would begin the copy anew.
    const SQLite::Transaction moment(source.connection());
    source.applicationId();
    SQLite::Backup backup(target.connection(), source.connection());
    for (int retry = 0; retry < kRetries;) {
        throwIfStopped(stop);
        const int result = backup.executeStep(kPagesAtOnce);
        if (result == SQLITE_DONE) {
            return;
        }
        if (result != SQLITE_OK) {
            sqlite3_sleep(kRetryMs); // somebody commits just now
            ++retry;
        }
    }
    throw SQLite::Exception("the copy was kept from being finished", SQLITE_BUSY);
}

void checkCopy(ProjectDatabase& copy, const QString& target)
{
    const QString complaints = checkProject(copy);
    if (!complaints.isEmpty()) {
        throw StorageFailure(damagedError(target, complaints));
    }
}

/// Takes out what can be made anew and writes the rest to `target`, where that needs to be done.
bool writeCompact(ProjectDatabase& copy, const QString& target)
{
    ThumbnailStore thumbnails(copy);
    if (thumbnails.isEmpty()) {
        return false;
    }
    try {
        thumbnails.removeAll();
        copy.query("VACUUM INTO ?").bind(1, target).run();
        return true;
    } catch (const SQLite::Exception&) {
        return false; // no room for another file, say: this one is as good, only larger
    }
}

/// As copyDatabase(), with image paths as they are and without the thumbnails.
void copyEssentials(ProjectDatabase& source, const QString& target, const std::stop_token& stop)
{
    const TemporaryFile temporary(target + QStringLiteral(".part"));
    const TemporaryFile compact(target + QStringLiteral(".compact"));
    bool isCompact = false;
    {
        ProjectDatabase copy(temporary.path(), DatabaseMode::ReadWrite);
        copyPages(source, copy, stop);
        const Interruption interruption(copy, stop);
        copy.execute("PRAGMA journal_mode = DELETE");
        isCompact = writeCompact(copy, compact.path());
        throwIfStopped(stop);
        if (!isCompact) {
            checkCopy(copy, target);
        }
    }
    if (isCompact) {
        ProjectDatabase copy(compact.path(), DatabaseMode::ReadWrite);
        const Interruption interruption(copy, stop);
        checkCopy(copy, target);
    }
    throwIfStopped(stop);
    (isCompact ? compact : temporary).moveTo(target);
}

} // namespace

QString backupFolder(const QString& projectPath)
{
    return projectPath + QStringLiteral("-backups");
}

void copyDatabase(ProjectDatabase& source, const QString& target, const QString& imageFolder)
{
    const TemporaryFile temporary(target + QStringLiteral(".part"));
    {
        ProjectDatabase copy(temporary.path(), DatabaseMode::ReadWrite);
        copyPages(source, copy, {});
        copy.execute("PRAGMA journal_mode = DELETE");
        rebaseImagePaths(copy, imageFolder, QFileInfo(target).absolutePath());
        checkCopy(copy, target);
    }
    // What a killed program left beside a project that is replaced would be played into the copy,
    // or be taken for a training of it.
    for (const char* leftover : {"-wal", "-shm", "-journal", ".run"}) {
        QFile::remove(target + QLatin1String(leftover));
    }
    temporary.moveTo(target);
}

void makeBackup(ProjectDatabase& source, const QString& projectPath, const std::stop_token& stop)
{
    const QString folder = backupFolder(projectPath);
    if (!QDir().mkpath(folder)) {
        throw StorageFailure(
            {ErrorCode::NotWritable,
             QCoreApplication::translate("ProjectFile",
                                         "The folder “%1” for backups cannot be made. Check that "
                                         "you may write beside the project.")
                 .arg(QDir::toNativeSeparators(folder))});
    }
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    copyEssentials(source,
                   QStringLiteral("%1/%2-%3.boxwright")
                       .arg(folder, QFileInfo(projectPath).completeBaseName(), stamp),
                   stop);
    const QStringList backups = projectBackups(projectPath);
    for (qsizetype i = kBackupsKept; i < backups.size(); ++i) {
        QFile::remove(backups.at(i));
    }
}

bool isBackupDue(ProjectDatabase& source, const QString& projectPath)
{
    const QStringList backups = projectBackups(projectPath);
    if (!backups.isEmpty()) {
        const QDateTime newest = QFileInfo(backups.first()).lastModified();
        return newest.secsTo(QDateTime::currentDateTime()) > kSecondsBetweenBackups;
    }
    Query row = source.query("SELECT EXISTS(SELECT 1 FROM operations)"
                             " OR EXISTS(SELECT 1 FROM models)");
    return row.next() && row.flag(0);
}

} // namespace boxwright::detail

namespace boxwright {

QStringList projectBackups(const QString& path)
{
    const QFileInfo project(path);
    const QDir folder(detail::backupFolder(project.absoluteFilePath()));
    // The time stamp in the name makes the order of names that of time.
    QStringList backups;
    for (const QString& name : folder.entryList({QStringLiteral("*.boxwright")}, QDir::Files,
                                                QDir::Name | QDir::Reversed)) {
        backups.append(folder.absoluteFilePath(name));
    }
    return backups;
}

} // namespace boxwright
