// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QtEndian>

namespace boxwright::test {

/// A file with this header (' for quotes, since moc stumbles over raw strings) and so many bytes of
/// data, and with the right digest.
inline QByteArray forged(QByteArray header, int dataBytes)
{
    const QByteArray mark = "\"sha256\":\"";
    const QByteArray metadata = "\"__metadata__\":{" + mark + QByteArray(64, '0') + "\"}";
    header.replace('\'', '"').replace("@", metadata);
    QByteArray bytes(8, '\0');
    qToLittleEndian<quint64>(quint64(header.size()), bytes.data());
    bytes += header + QByteArray(dataBytes, '\x01');
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return bytes.replace(bytes.indexOf(mark) + mark.size(), 64, digest);
}

} // namespace boxwright::test
