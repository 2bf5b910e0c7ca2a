// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/backups.h"
#include "core/storage/detail/migrations.h"
#include "core/storage/detail/projectheader.h"
#include "core/storage/detail/storagefailure.h"
#include "core/storage/detail/storeprivate.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/Exception.h>
#include <array>

namespace boxwright {

using detail::DatabaseMode;
using detail::ProjectDatabase;
using detail::Query;
using detail::StorageFailure;

namespace {

// Parents before their children. Histories are left out: they are of use only when complete.
constexpr std::array kSalvagedTables{"sequences",     "labels",
                                     "images",        "boxes",
                                     "runs",          "epochs",
                                     "run_images",    "models",
                                     "model_weights", "evaluations",
                                     "label_metrics", "evaluation_images",
                                     "detections",    "dismissed_suggestions",
                                     "settings"};

Error alreadyExists(const QString& target)
{
    return {ErrorCode::AlreadyExists,
            QCoreApplication::translate("ProjectFile",
                                        "There is a file “%1” already. Choose another name; "
                                        "nothing was overwritten.")
                .arg(QDir::toNativeSeparators(target))};
}

void copyRow(SQLite::Statement& from, SQLite::Statement& to)
{
    to.reset();
    for (int i = 0; i < from.getColumnCount(); ++i) {
        const SQLite::Column value = from.getColumn(i);
        if (value.isNull()) {
            to.bind(i + 1);
        } else if (value.isInteger()) {
            to.bind(i + 1, value.getInt64());
        } else if (value.isFloat()) {
            to.bind(i + 1, value.getDouble());
        } else if (value.isText()) {
            to.bind(i + 1, value.getString());
        } else {
            to.bind(i + 1, value.getBlob(), value.getBytes());
        }
    }
    to.exec();
}

/// By name: a project of an older version has fewer columns.
std::string insertInto(const std::string& table, const SQLite::Statement& rows)
{
    std::string columns;
    std::string marks;
    for (int i = 0; i < rows.getColumnCount(); ++i) {
        const char* separator = i == 0 ? "" : ", ";
        columns.append(separator).append(rows.getColumnName(i));
        marks.append(separator).append("?");
    }
    return std::string("INSERT OR REPLACE INTO ")
        .append(table)
        .append("(")
        .append(columns)
        .append(") VALUES(")
        .append(marks)
        .append(")");
}

/// Copies what can be read of a table: forwards to the first damaged page, then backwards to it.
void salvageTable(ProjectDatabase& damaged, ProjectDatabase& target, const std::string& table)
{
    for (const char* order : {"ASC", "DESC"}) {
        try {
            SQLite::Statement rows(damaged.connection(),
                                   std::string("SELECT * FROM ")
                                       .append(table)
                                       .append(" NOT INDEXED ORDER BY rowid ")
                                       .append(order));
            SQLite::Statement insert(target.connection(), insertInto(table, rows));
            while (rows.executeStep()) {
                try {
                    copyRow(rows, insert);
                } catch (const SQLite::Exception&) {
                    // a row whose parent is lost, or with values that cannot be: left out
                    insert.tryReset();
                }
            }
            return;
        } catch (const SQLite::Exception&) {
            // the other direction may reach more
        }
    }
}

void salvage(const QString& damagedPath, const QString& target)
{
    // A copy of both files is read, so that the damaged ones stay untouched.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("damaged.boxwright"));
    const QString log = QStringLiteral("-wal");
    bool copied = folder.isValid() && QFile::copy(damagedPath, copy);
    if (copied && QFileInfo::exists(damagedPath + log)) {
        copied = QFile::copy(damagedPath + log, copy + log);
    }
    if (!copied) {
        throw StorageFailure(
            {ErrorCode::DiskFull,
             QCoreApplication::translate("ProjectFile",
                                         "There is no room for a temporary copy of the project "
                                         "“%1”. Free some space and try again.")
                 .arg(QDir::toNativeSeparators(damagedPath))});
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    ProjectDatabase from(copy, DatabaseMode::ReadWrite);
    ProjectDatabase to(target, DatabaseMode::ReadWrite);
    detail::upgrade(to, detail::projectMigrations());
    detail::WriteTransaction transaction(to);
    for (const char* table : kSalvagedTables) {
        salvageTable(from, to, table);
    }
    // Ids of lost rows must not be given out again to something else.
    to.execute(
        "UPDATE sequences SET next = MAX(next, 1 + (SELECT COALESCE(MAX(id), 0) FROM images))"
        " WHERE name = 'images'");
    to.execute(
        "UPDATE sequences SET next = MAX(next, 1 + (SELECT COALESCE(MAX(id), 0) FROM labels))"
        " WHERE name = 'labels'");
    transaction.commit();
}

/// The newest backup that passes its check, copied to `target`; empty when there is none.
QString takeBackup(const QString& path, const QString& target)
{
    for (const QString& backup : projectBackups(path)) {
        const auto taken = detail::guarded<void>(backup, [&] {
            ProjectDatabase source(backup, DatabaseMode::ReadOnly);
            const QString complaints = detail::checkProject(source);
            if (!complaints.isEmpty()) {
                throw SQLite::Exception(complaints.toStdString());
            }
            detail::copyDatabase(source, target, QFileInfo(path).absolutePath());
        });
        if (taken) {
            return backup;
        }
    }
    return {};
}

void countContent(ProjectRecovery& recovery)
{
    ProjectDatabase database(recovery.path, DatabaseMode::ReadOnly);
    const auto count = [&](std::string_view sql) {
        Query row = database.query(sql);
        row.next();
        return row.number(0);
    };
    recovery.images = count("SELECT COUNT(*) FROM images WHERE removed = 0");
    recovery.boxes = count("SELECT COUNT(*) FROM boxes JOIN images ON images.id = boxes.image"
                           " WHERE images.removed = 0");
}

} // namespace

Result<ProjectRecovery> recoverProject(const QString& path, const QString& target)
{
    const QString source = QFileInfo(path).absoluteFilePath();
    ProjectRecovery recovery{QFileInfo(target).absoluteFilePath()};
    if (QFileInfo::exists(recovery.path)) {
        return alreadyExists(recovery.path);
    }
    return detail::guarded<ProjectRecovery>(recovery.path, [&] {
        recovery.source = takeBackup(source, recovery.path);
        if (recovery.source.isEmpty()) {
            const QString salvaged = recovery.path + QStringLiteral(".salvaged");
            QFile::remove(salvaged);
            salvage(source, salvaged);
            {
                ProjectDatabase database(salvaged, DatabaseMode::ReadWrite);
                detail::copyDatabase(database, recovery.path, QFileInfo(source).absolutePath());
            }
            QFile::remove(salvaged);
        }
        countContent(recovery);
        return recovery;
    });
}

} // namespace boxwright
