// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/imagestore.h"

#include "core/dataset/change.h"
#include "core/storage/detail/changecodec.h"
#include "core/storage/detail/sequences.h"

#include <utility>

namespace boxwright::detail {

namespace {

ImageRecord imageFromRow(const Query& row)
{
    return {ImageId(row.integer(0)),
            row.text(1),
            row.blob(2),
            QSize(row.number(3), row.number(4)),
            row.number(5),
            static_cast<ImageState>(row.number(6)),
            row.flag(7),
            static_cast<Split>(row.number(8)),
            row.text(9),
            decodeTags(row.text(10)),
            row.text(11),
            row.object(12),
            row.flag(13)};
}

void bindRecord(Query& query, const ImageRecord& image)
{
    query.bind(1, image.id.value())
        .bind(2, image.path)
        .bind(3, image.contentHash)
        .bind(4, image.size.width())
        .bind(5, image.size.height())
        .bind(6, image.orientation)
        .bind(7, static_cast<int>(image.state))
        .bind(8, image.reviewed)
        .bind(9, static_cast<int>(image.split))
        .bind(10, image.group)
        .bind(11, encodeTags(image.tags))
        .bind(12, image.foreignId)
        .bind(13, image.extras)
        .bind(14, image.isStatedAsStored);
}

} // namespace

std::vector<ImageRecord> ImageStore::all()
{
    std::vector<ImageRecord> images;
    {
        Query count = m_database.query("SELECT COUNT(*) FROM images WHERE removed = 0");
        count.next();
        images.reserve(static_cast<size_t>(count.integer(0)));
    }
    Query rows = m_database.query(
        "SELECT id, path, content_hash, width, height, orientation, state, reviewed, split,"
        " image_group, tags, foreign_id, extras, stated_as_stored FROM images WHERE removed = 0 "
        "ORDER BY id");
    while (rows.next()) {
        images.push_back(imageFromRow(rows));
    }
    return images;
}

ImageId ImageStore::reserveIds(int count)
{
    return ImageId(reserveSequence(m_database, QStringLiteral("images"), count));
}

void ImageStore::apply(const ImageChange& change)
{
    if (!change.before && change.after) {
        insert(*change.after);
    } else if (change.before && change.after) {
        update(change);
    } else if (change.before) {
        remove(change.before->id);
    }
}

void ImageStore::setChanged(const QSet<ImageId>& images, const QDateTime& time)
{
    Query update = m_database.query("UPDATE images SET changed = ?2 WHERE id = ?1");
    for (const ImageId image : images) {
        update.bind(1, image.value()).bind(2, time.toMSecsSinceEpoch()).run();
    }
}

QSet<ImageId> ImageStore::changedSince(const QDateTime& time)
{
    QSet<ImageId> images;
    Query rows = m_database.query("SELECT id FROM images WHERE changed >= ?");
    rows.bind(1, time.toMSecsSinceEpoch());
    while (rows.next()) {
        images.insert(ImageId(rows.integer(0)));
    }
    return images;
}

void ImageStore::insert(const ImageRecord& image)
{
    // An image that was removed before comes back with the boxes it had.
    Query query = m_database.query(
        "INSERT INTO images(id, path, content_hash, width, height, orientation, state, reviewed,"
        " split, image_group, tags, foreign_id, extras, stated_as_stored)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET removed = 0");
    bindRecord(query, image);
    query.run();
}

void ImageStore::update(const ImageChange& change)
{
    std::optional<ImageRecord> current;
    {
        Query row = m_database.query(
            "SELECT id, path, content_hash, width, height, orientation, state, reviewed, split,"
            " image_group, tags, foreign_id, extras, stated_as_stored FROM images WHERE id = ?");
        row.bind(1, change.before->id.value());
        if (row.next()) {
            current = imageFromRow(row);
        }
    }
    if (!current) {
        return;
    }
    applyDifference(*current, *change.before, *change.after);
    Query query = m_database.query(
        "UPDATE images SET path = ?2, content_hash = ?3, width = ?4, height = ?5,"
        " orientation = ?6, state = ?7, reviewed = ?8, split = ?9, image_group = ?10,"
        " tags = ?11, foreign_id = ?12, extras = ?13,"
        " stated_as_stored = ?14 WHERE id = ?1");
    bindRecord(query, *current);
    query.run();
}

void ImageStore::remove(ImageId image)
{
    m_database.query("UPDATE images SET removed = 1 WHERE id = ?").bind(1, image.value()).run();
}

void ImageStore::rebase(const QDir& from, const QDir& to, const QHash<ImageId, QString>& named)
{
    std::vector<std::pair<qint64, QString>> images;
    {
        Query rows = m_database.query("SELECT id, path FROM images");
        while (rows.next()) {
            const auto name = named.constFind(ImageId(rows.integer(0)));
            images.emplace_back(rows.integer(0),
                                name != named.constEnd() ? *name
                                                         : to.relativeFilePath(QDir::cleanPath(
                                                             from.absoluteFilePath(rows.text(1)))));
        }
    }
    // Two steps: a new path may be the old one of another image.
    m_database.execute("UPDATE images SET path = '/' || id");
    Query update = m_database.query("UPDATE images SET path = ?1 WHERE id = ?2");
    for (const auto& [id, path] : images) {
        update.bind(1, path).bind(2, id).run();
    }
}

} // namespace boxwright::detail
