// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imageend.h"

#include <QBuffer>
#include <QtEndian>

#include <cstring>

namespace boxwright {

namespace {

constexpr uchar kEndOfImage = 0xd9;

/// Markers that stand alone, without a length: stuffed bytes, restarts, TEM and SOI.
bool hasNoLength(uchar marker)
{
    return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

} // namespace

bool jpegReachesItsEnd(QByteArrayView file)
{
    const char* data = file.data();
    const qsizetype size = file.size();
    qsizetype position = 2;
    while (position + 1 < size) {
        const void* found = std::memchr(data + position, 0xff, size - position - 1);
        if (!found)
            return false;
        position = static_cast<const char*>(found) - data;
        const auto marker = static_cast<uchar>(data[position + 1]);
        if (marker == kEndOfImage)
            return true;
        if (marker == 0xff) {
            ++position;
        } else if (hasNoLength(marker)) {
            position += 2;
        } else {
            if (position + 4 > size)
                return false;
            // A segment's content may hold any bytes, so it is stepped over.
            position += 2 + qMax<qsizetype>(2, qFromBigEndian<quint16>(data + position + 2));
        }
    }
    return false;
}

bool bmpReachesItsEnd(QIODevice& file)
{
    constexpr int kHeaderBytes = 34;
    if (!file.seek(0))
        return false;
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes)
        return false;
    const auto number32 = [&](int offset) {
        return qint64(qFromLittleEndian<qint32>(header.constData() + offset));
    };
    constexpr int kFullHeader = 40; // the older kind has narrower fields
    const qint64 compression = number32(30);
    const bool isPlain = compression == 0 || compression == 3;
    if (number32(14) < kFullHeader || !isPlain)
        return true;
    const qint64 bitsPerPixel = qFromLittleEndian<quint16>(header.constData() + 28);
    const qint64 bytesPerRow = (number32(18) * bitsPerPixel + 31) / 32 * 4;
    return file.size() >= number32(10) + bytesPerRow * qAbs(number32(22));
}

bool imageReachesItsEnd(const QByteArray& format, const QByteArray& file)
{
    if (format == "jpeg")
        return jpegReachesItsEnd(file);
    if (format == "png")
        return file.lastIndexOf("IEND") > 0;
    if (format == "webp") {
        constexpr int kRiffHeader = 8;
        return file.size()
            >= kRiffHeader + qint64(qFromLittleEndian<quint32>(file.constData() + 4));
    }
    if (format == "bmp") {
        QBuffer buffer;
        buffer.setData(file);
        return buffer.open(QIODevice::ReadOnly) && bmpReachesItsEnd(buffer);
    }
    return true;
}

} // namespace boxwright
