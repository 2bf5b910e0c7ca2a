// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/projectheader.h"

#include "core/storage/detail/migrations.h"
#include "core/storage/detail/projectdatabase.h"
#include "core/storage/detail/thumbnailstore.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace boxwright::detail {

namespace {

// https://www.sqlite.org/fileformat.html, section 1.3
constexpr int kHeaderSize = 100;
constexpr int kUserVersionOffset = 60;
constexpr int kApplicationIdOffset = 68;
const QByteArray kMagic("SQLite format 3\0", 16);

Error notAProject(const QString& path, const QString& detail)
{
    // A project whose beginning was overwritten looks like any other file; its backups tell.
    if (!projectBackups(path).isEmpty()) {
        return damagedError(path, detail);
    }
    return {ErrorCode::InvalidFormat,
            QCoreApplication::translate("ProjectFile",
                                        "“%1” is not a Boxwright project. Choose a file whose name "
                                        "ends in .boxwright, or create a new project.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

} // namespace

Error damagedError(const QString& path, const QString& detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("ProjectFile",
                                        "The project “%1” is damaged. Recover it into a new "
                                        "project; the damaged file stays as it is.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Error tooNewError(const QString& path)
{
    return {ErrorCode::TooNew,
            QCoreApplication::translate("ProjectFile",
                                        "The project “%1” was made by a newer Boxwright. Install "
                                        "the newer version to open it.")
                .arg(QDir::toNativeSeparators(path))};
}

Result<void> checkProjectHeader(const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("ProjectFile",
                                                 "There is no project “%1”. Check the path, or "
                                                 "create a new project.")
                         .arg(name)};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::InvalidFormat,
                     QCoreApplication::translate(
                         "ProjectFile",
                         "“%1” is a folder, not a project. Choose the file in it whose name ends "
                         "in .boxwright.")
                         .arg(name)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotReadable,
                     QCoreApplication::translate("ProjectFile",
                                                 "The project “%1” cannot be read. Check that "
                                                 "you have the right to read it.")
                         .arg(name),
                     file.errorString()};
    }
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(kMagic)) {
        return notAProject(path, QStringLiteral("no SQLite header"));
    }
    const auto applicationId = qFromBigEndian<quint32>(header.constData() + kApplicationIdOffset);
    if (applicationId != projectApplicationId) {
        return notAProject(path, QStringLiteral("application_id %1").arg(applicationId));
    }
    const auto version = qFromBigEndian<quint32>(header.constData() + kUserVersionOffset);
    if (version > static_cast<quint32>(currentSchemaVersion())) {
        return tooNewError(path);
    }
    return {};
}

QString checkProject(ProjectDatabase& database)
{
    return ThumbnailStore(database).areMany() ? database.quickCheckWithout("thumbnails")
                                              : database.quickCheck();
}

} // namespace boxwright::detail
