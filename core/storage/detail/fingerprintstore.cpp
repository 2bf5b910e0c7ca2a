// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/fingerprintstore.h"

namespace boxwright::detail {

QHash<ImageId, ImageFingerprint> FingerprintStore::all()
{
    QHash<ImageId, ImageFingerprint> fingerprints;
    Query rows =
        m_database.query("SELECT image, image_fingerprints.content_hash, cut_off, look, taken,"
                         " camera FROM image_fingerprints JOIN images ON images.id = image"
                         " WHERE removed = 0");
    while (rows.next()) {
        const ImageId image(rows.integer(0));
        fingerprints.insert(image,
                            {image, rows.blob(1), rows.flag(2), rows.blob(3),
                             rows.optionalInteger(4), rows.text(5)});
    }
    return fingerprints;
}

void FingerprintStore::keep(const std::vector<ImageFingerprint>& fingerprints)
{
    WriteTransaction transaction(m_database);
    Query query = m_database.query(
        "INSERT OR REPLACE INTO image_fingerprints(image, content_hash, cut_off, look, taken,"
        " camera) SELECT ?1, ?2, ?3, ?4, ?5, ?6"
        " WHERE EXISTS(SELECT 1 FROM images WHERE id = ?1)");
    for (const ImageFingerprint& fingerprint : fingerprints) {
        query.bind(1, fingerprint.image.value())
            .bind(2, fingerprint.contentHash)
            .bind(3, fingerprint.isCutOff)
            .bind(4, fingerprint.look)
            .bind(5, fingerprint.taken)
            .bind(6, fingerprint.camera)
            .run();
    }
    transaction.commit();
}

} // namespace boxwright::detail
