// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/thumbnailstore.h"

namespace boxwright::detail {

namespace {

constexpr qint64 kMany = 5000; ///< some 50 MB

/// A power cut may cost thumbnails: their writing waits for no disk, so that edits wait less for
/// it. The log stays sound, and the next edit's wait takes them along.
class Unhurried
{
public:
    explicit Unhurried(ProjectDatabase& database)
        : m_database(database)
    {
        m_database.execute("PRAGMA synchronous = NORMAL");
    }
    ~Unhurried() { m_database.connection().tryExec("PRAGMA synchronous = FULL"); }
    Q_DISABLE_COPY_MOVE(Unhurried)

private:
    ProjectDatabase& m_database;
};

} // namespace

QByteArray ThumbnailStore::picture(ImageId image, const QByteArray& contentHash, int side)
{
    Query row = m_database.query("SELECT picture FROM thumbnails"
                                 " WHERE image = ? AND content_hash = ? AND side >= ?");
    row.bind(1, image.value()).bind(2, contentHash).bind(3, side);
    return row.next() ? row.blob(0) : QByteArray();
}

void ThumbnailStore::keep(const std::vector<Thumbnail>& thumbnails)
{
    const Unhurried unhurried(m_database);
    WriteTransaction transaction(m_database);
    Query query =
        m_database.query("INSERT OR REPLACE INTO thumbnails(image, content_hash, side, picture)"
                         " SELECT ?1, ?2, ?3, ?4 WHERE EXISTS(SELECT 1 FROM images WHERE id = ?1)");
    for (const Thumbnail& thumbnail : thumbnails) {
        query.bind(1, thumbnail.image.value())
            .bind(2, thumbnail.contentHash)
            .bind(3, thumbnail.side)
            .bind(4, thumbnail.picture)
            .run();
    }
    transaction.commit();
}

bool ThumbnailStore::isThere()
{
    return m_database.query("SELECT 1 FROM sqlite_schema WHERE name = 'thumbnails'").next();
}

bool ThumbnailStore::isEmpty()
{
    return !isThere() || !m_database.query("SELECT 1 FROM thumbnails LIMIT 1").next();
}

bool ThumbnailStore::areMany()
{
    if (!isThere()) {
        return false;
    }
    // Ids are given out one after the other; counting would walk over all rows.
    Query row = m_database.query("SELECT (SELECT MAX(image) FROM thumbnails)"
                                 " - (SELECT MIN(image) FROM thumbnails) >= ?");
    return row.bind(1, kMany).next() && row.flag(0);
}

void ThumbnailStore::removeAll()
{
    m_database.execute("DELETE FROM thumbnails");
}

} // namespace boxwright::detail
