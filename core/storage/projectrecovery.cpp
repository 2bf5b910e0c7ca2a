// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/labelpalette.h"
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
#include <QtMath>

#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace boxwright {

using detail::DatabaseMode;
using detail::ProjectDatabase;
using detail::Query;
using detail::StorageFailure;

namespace {

// What people made; labels and images that are lost are made up for their boxes.
constexpr std::array kContentTables{"sequences", "labels", "images", "boxes"};

// Parents before their children: a child without its parent is left out. Histories are left out
// too: they are of use only when complete.
constexpr std::array kSalvagedTables{"runs",          "epochs",           "run_images",
                                     "run_snapshots", "models",           "model_weights",
                                     "evaluations",   "label_metrics",    "evaluation_images",
                                     "detections",    "evaluation_truth", "dismissed_suggestions",
                                     "class_choices", "settings",         "learning_points"};

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
                    // a row with values that cannot be, or whose parent is lost: left out
                    insert.tryReset();
                }
            }
            return;
        } catch (const SQLite::Exception&) {
            // the other direction may reach more
        }
    }
}

void addLostLabels(ProjectDatabase& target)
{
    std::vector<LabelId> lost;
    {
        Query rows = target.query("SELECT DISTINCT label FROM boxes"
                                  " WHERE label NOT IN (SELECT id FROM labels) ORDER BY label");
        while (rows.next()) {
            lost.emplace_back(rows.integer(0));
        }
    }
    detail::LabelStore labels(target);
    for (const LabelId id : lost) {
        const QString name =
            QCoreApplication::translate("ProjectFile", "Recovered label %1").arg(id.value());
        labels.apply({{}, newLabel(id, name, labels.all())});
    }
}

/// Pixels of an image whose boxes reach that far; what is beyond any image is damage.
int sideFor(double edge)
{
    constexpr double kLargestSide = 1'000'000;
    return qCeil(std::clamp(edge, 0.0, kLargestSide));
}

/// Images that only their boxes tell of: without a file, as large as the boxes need.
void addLostImages(ProjectDatabase& target)
{
    std::vector<ImageRecord> lost;
    {
        Query rows = target.query("SELECT image, MAX(x + width), MAX(y + height) FROM boxes"
                                  " WHERE image NOT IN (SELECT id FROM images) GROUP BY image");
        while (rows.next()) {
            ImageRecord image{ImageId(rows.integer(0)),
                              QStringLiteral("lost-image-%1").arg(rows.integer(0)),
                              {},
                              {sideFor(rows.real(1)), sideFor(rows.real(2))}};
            image.state = ImageState::HasBoxes;
            lost.push_back(std::move(image));
        }
    }
    detail::ImageStore images(target);
    for (const ImageRecord& image : lost) {
        images.apply({{}, image});
    }
}

void salvageContent(ProjectDatabase& from, ProjectDatabase& to)
{
    detail::WriteTransaction transaction(to);
    to.execute("PRAGMA defer_foreign_keys = ON"); // until the commit, when all parents are there
    for (const char* table : kContentTables) {
        salvageTable(from, to, table);
    }
    addLostLabels(to);
    addLostImages(to);
    // Ids of lost rows must not be given out again to something else.
    to.execute(
        "UPDATE sequences SET next = MAX(next, 1 + (SELECT COALESCE(MAX(id), 0) FROM images))"
        " WHERE name = 'images'");
    to.execute(
        "UPDATE sequences SET next = MAX(next, 1 + (SELECT COALESCE(MAX(id), 0) FROM labels))"
        " WHERE name = 'labels'");
    transaction.commit();
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
    salvageContent(from, to);
    detail::WriteTransaction transaction(to);
    for (const char* table : kSalvagedTables) {
        salvageTable(from, to, table);
    }
    for (const char* statement : detail::mirrorAnswerToLabels) {
        to.execute(statement);
    }
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
