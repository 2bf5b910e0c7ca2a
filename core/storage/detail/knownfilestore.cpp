// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/knownfilestore.h"

namespace boxwright::detail {

QHash<ImageId, KnownFile> KnownFileStore::all()
{
    QHash<ImageId, KnownFile> files;
    Query rows =
        m_database.query("SELECT image, modified, bytes, content_hash FROM known_image_files");
    while (rows.next()) {
        const ImageId image(rows.integer(0));
        files.insert(image, {image, {rows.integer(1), rows.integer(2)}, rows.blob(3)});
    }
    return files;
}

void KnownFileStore::keep(const std::vector<KnownFile>& files)
{
    WriteTransaction transaction(m_database);
    Query query = m_database.query(
        "INSERT OR REPLACE INTO known_image_files(image, modified, bytes, content_hash)"
        " SELECT ?1, ?2, ?3, ?4 WHERE EXISTS(SELECT 1 FROM images WHERE id = ?1)");
    for (const KnownFile& file : files) {
        query.bind(1, file.image.value())
            .bind(2, file.stamp.modified)
            .bind(3, file.stamp.bytes)
            .bind(4, file.contentHash)
            .run();
    }
    transaction.commit();
}

} // namespace boxwright::detail
