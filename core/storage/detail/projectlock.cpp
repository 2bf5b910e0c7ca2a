// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/projectlock.h"

#include "core/storage/detail/storagefailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace boxwright::detail {

namespace {

constexpr int kFillingMs = 2000; ///< more than a program needs to put its name into the file

/// A file that may not be read is another user's, who may well be named in it.
bool namesNobody(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return QFileInfo(lock.fileName()).isReadable() && !lock.getLockInfo(&process, &host, &program);
}

/// A program that is killed while it makes the file, and a computer that loses its power, leave
/// one that names nobody. QLockFile would keep that for ever.
bool takeFromNobody(QLockFile& lock)
{
    if (!namesNobody(lock))
        return false;
    return lock.tryLock(kFillingMs)
        || (lock.error() == QLockFile::LockFailedError && namesNobody(lock)
            && lock.removeStaleLockFile() // not one that another program has just taken
            && lock.tryLock());
}

QString lockHolder(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program) || program.isEmpty()) {
        return QCoreApplication::translate("ProjectFile", "another program");
    }
    return QCoreApplication::translate("ProjectFile", "%1 (process %2 on %3)")
        .arg(program)
        .arg(process)
        .arg(host);
}

} // namespace

std::unique_ptr<QLockFile> lockProject(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only the death of its holder frees it
    if (lock->tryLock() || (lock->error() == QLockFile::LockFailedError && takeFromNobody(*lock))) {
        return lock;
    }
    const QString name = QDir::toNativeSeparators(path);
    if (lock->error() == QLockFile::LockFailedError) {
        throw StorageFailure(
            {ErrorCode::InUse,
             QCoreApplication::translate("ProjectFile",
                                         "The project “%1” is open in %2. Close it there, or open "
                                         "it here for reading only.")
                 .arg(name, lockHolder(*lock))});
    }
    throw StorageFailure(
        {ErrorCode::NotWritable,
         QCoreApplication::translate("ProjectFile",
                                     "The folder of the project “%1” cannot be written to. Open "
                                     "the project for reading only, or copy it to another folder.")
             .arg(name),
         QStringLiteral("lock file error %1").arg(static_cast<int>(lock->error()))});
}

} // namespace boxwright::detail
