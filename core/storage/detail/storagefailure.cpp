// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>
#include <QDir>

#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <new>
#include <sqlite3.h>

namespace boxwright::detail {

namespace {

bool isFailedWrite(int extendedCode)
{
    return extendedCode == SQLITE_IOERR_WRITE || extendedCode == SQLITE_IOERR_FSYNC
        || extendedCode == SQLITE_IOERR_DIR_FSYNC || extendedCode == SQLITE_IOERR_TRUNCATE
        || extendedCode == SQLITE_IOERR_SHMSIZE;
}

Error sqliteError(const SQLite::Exception& exception, const QString& path)
{
    // Backups report the extended code only.
    const int extended = std::max(exception.getExtendedErrorCode(), exception.getErrorCode());
    const QString detail =
        QStringLiteral("%1 (SQLite %2)").arg(QString::fromUtf8(exception.what())).arg(extended);
    const QString name = QDir::toNativeSeparators(path);
    switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        // A file size limit and many network drives report a full disk as a failed write.
        if ((extended & 0xFF) == SQLITE_IOERR && !isFailedWrite(extended)) {
            return {ErrorCode::NotReadable,
                    QCoreApplication::translate(
                        "ProjectFile",
                        "The project “%1” could not be read: the drive reports an error. Check "
                        "the drive and its connection, then open the project again.")
                        .arg(name),
                    detail};
        }
        return {ErrorCode::DiskFull,
                QCoreApplication::translate(
                    "ProjectFile",
                    "The project “%1” could not be written: the disk is full or refuses to take "
                    "more. Free some space; nothing that was saved before is lost.")
                    .arg(name),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
                QCoreApplication::translate(
                    "ProjectFile",
                    "The project “%1” is being written to by another program. Wait until it is "
                    "done, then try again.")
                    .arg(name),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::NotWritable,
                QCoreApplication::translate(
                    "ProjectFile",
                    "The project “%1” can only be read. Copy it to a folder that you may write "
                    "to, and open the copy.")
                    .arg(name),
                detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotReadable,
                QCoreApplication::translate(
                    "ProjectFile",
                    "The project “%1” could not be opened. Check that you may read and write its "
                    "folder.")
                    .arg(name),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                QCoreApplication::translate(
                    "ProjectFile",
                    "The project “%1” is damaged. Recover it into a new project from its newest "
                    "backup; the damaged file stays as it is.")
                    .arg(name),
                detail};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return {ErrorCode::InvalidArgument,
                QCoreApplication::translate(
                    "ProjectFile", "The change does not fit the project “%1” and was not made.")
                    .arg(name),
                detail};
    default:
        return {ErrorCode::Internal,
                QCoreApplication::translate(
                    "ProjectFile",
                    "The project “%1” could not be read or written because of an unexpected "
                    "problem.")
                    .arg(name),
                detail};
    }
}

} // namespace

Error storageError(const std::exception& exception, const QString& path)
{
    if (const auto* failure = dynamic_cast<const StorageFailure*>(&exception)) {
        return failure->error();
    }
    if (const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception)) {
        return sqliteError(*sqlite, path);
    }
    if (dynamic_cast<const std::bad_alloc*>(&exception) != nullptr) {
        return {ErrorCode::Internal,
                QCoreApplication::translate(
                    "ProjectFile",
                    "There is not enough memory for this. Close other programs and try again.")};
    }
    return {ErrorCode::Internal,
            QCoreApplication::translate(
                "ProjectFile",
                "The project “%1” could not be read or written because of an unexpected problem.")
                .arg(QDir::toNativeSeparators(path)),
            QString::fromUtf8(exception.what())};
}

} // namespace boxwright::detail
