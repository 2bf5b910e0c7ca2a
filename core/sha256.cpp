// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sha256.h"

#include <QIODevice>

#include <nettle/sha2.h>

namespace boxwright {

namespace {

constexpr qint64 kBlockBytes = 64 << 10;

class Digest
{
public:
    Digest() { sha256_init(&m_state); }

    void add(QByteArrayView bytes)
    {
        sha256_update(&m_state, size_t(bytes.size()),
                      reinterpret_cast<const std::uint8_t*>(bytes.data()));
    }

    QByteArray result()
    {
        QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
        sha256_digest(&m_state, SHA256_DIGEST_SIZE, reinterpret_cast<std::uint8_t*>(digest.data()));
        return digest;
    }

private:
    sha256_ctx m_state{};
};

} // namespace

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    Digest digest;
    for (const QByteArrayView part : parts)
        digest.add(part);
    return digest.result();
}

std::optional<QByteArray> sha256(QIODevice& device)
{
    Digest digest;
    QByteArray block(kBlockBytes, Qt::Uninitialized);
    qint64 read = 0;
    while ((read = device.read(block.data(), block.size())) > 0)
        digest.add(QByteArrayView(block).first(read));
    if (read < 0 || !device.atEnd())
        return std::nullopt;
    return digest.result();
}

} // namespace boxwright
