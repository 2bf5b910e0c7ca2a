// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/exiforientation.h"

#include "core/image/pixelmemory.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace boxwright {

namespace {

constexpr quint16 kOrientationTag = 0x0112;
constexpr quint16 kShortType = 3;
constexpr quint16 kLongType = 4;
constexpr int kEntryBytes = 12;
constexpr int kMaximumChunks = 10'000; // a file of nothing but empty chunks must end some time

QByteArray readAt(QIODevice& device, qint64 offset, qint64 count)
{
    if (offset < 0 || !device.seek(offset))
        return {};
    QByteArray bytes = device.read(count);
    return bytes.size() == count ? bytes : QByteArray();
}

/// Numbers of a TIFF structure in its own byte order; offsets count from its start.
class TiffReader
{
public:
    TiffReader(QIODevice& device, qint64 start)
        : m_device(device)
        , m_start(start)
    { }

    int orientation()
    {
        const QByteArray head = readAt(m_device, m_start, 8);
        if (head.startsWith("II"))
            m_isLittleEndian = true;
        else if (!head.startsWith("MM"))
            return 1;
        if (number16(head, 2) != 42)
            return 1;
        const qint64 directory = number32(head, 4);
        const QByteArray count = readAt(m_device, m_start + directory, 2);
        if (count.isEmpty())
            return 1;
        return orientationIn(directory + 2, number16(count, 0));
    }

private:
    int orientationIn(qint64 firstEntry, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray entry =
                readAt(m_device, m_start + firstEntry + qint64(i) * kEntryBytes, kEntryBytes);
            if (entry.isEmpty())
                return 1;
            if (number16(entry, 0) != kOrientationTag)
                continue;
            const quint16 type = number16(entry, 2);
            const quint32 value = type == kShortType ? number16(entry, 8)
                : type == kLongType                  ? number32(entry, 8)
                                                     : 1;
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
        return 1;
    }

    quint16 number16(const QByteArray& bytes, int offset) const
    {
        const char* data = bytes.constData() + offset;
        return m_isLittleEndian ? qFromLittleEndian<quint16>(data) : qFromBigEndian<quint16>(data);
    }
    quint32 number32(const QByteArray& bytes, int offset) const
    {
        const char* data = bytes.constData() + offset;
        return m_isLittleEndian ? qFromLittleEndian<quint32>(data) : qFromBigEndian<quint32>(data);
    }

    QIODevice& m_device;
    qint64 m_start;
    bool m_isLittleEndian = false;
};

/// Where the TIFF structure of the EXIF block of a JPEG starts.
std::optional<qint64> findInJpeg(QIODevice& device)
{
    qint64 position = 2;
    for (int i = 0; i < kMaximumChunks; ++i) {
        const QByteArray head = readAt(device, position, 4);
        if (head.isEmpty() || static_cast<uchar>(head[0]) != 0xff)
            return std::nullopt;
        const auto marker = static_cast<uchar>(head[1]);
        if (marker == 0xff) { // fill byte
            ++position;
            continue;
        }
        if (marker == 0xda || marker == 0xd9)
            return std::nullopt;
        const qint64 length = qFromBigEndian<quint16>(head.constData() + 2);
        if (length < 2)
            return std::nullopt;
        if (marker == 0xe1 && readAt(device, position + 4, 6) == QByteArray("Exif\0\0", 6))
            return position + 10;
        position += 2 + length;
    }
    return std::nullopt;
}

std::optional<qint64> findInPng(QIODevice& device)
{
    qint64 position = 8;
    for (int i = 0; i < kMaximumChunks; ++i) {
        const QByteArray head = readAt(device, position, 8);
        if (head.isEmpty() || head.endsWith("IEND"))
            return std::nullopt;
        if (head.endsWith("eXIf"))
            return position + 8;
        position += 12 + qint64(qFromBigEndian<quint32>(head.constData()));
    }
    return std::nullopt;
}

std::optional<qint64> findInWebp(QIODevice& device)
{
    qint64 position = 12;
    for (int i = 0; i < kMaximumChunks; ++i) {
        const QByteArray head = readAt(device, position, 8);
        if (head.isEmpty())
            return std::nullopt;
        if (head.startsWith("EXIF")) {
            // Some writers keep the prefix that belongs to JPEG only.
            const bool hasPrefix = readAt(device, position + 8, 4) == "Exif";
            return position + 8 + (hasPrefix ? 6 : 0);
        }
        const qint64 length = qFromLittleEndian<quint32>(head.constData() + 4);
        position += 8 + length + length % 2;
    }
    return std::nullopt;
}

/// Orientations 5 to 8, pixels of 32 bits: rows become columns, from left to right or from right to
/// left, each read from its start or from its end.
QImage withSidesSwapped(const QImage& stored, bool fromLastRow, bool fromRowEnd)
{
    constexpr int kRowsAtOnce = 16; // a cache line of the row that is read
    const int width = stored.height();
    const int height = stored.width();
    QImage upright = newImage({width, height}, stored.format());
    if (upright.isNull())
        return upright;
    for (int top = 0; top < height; top += kRowsAtOnce) {
        const int rows = std::min(kRowsAtOnce, height - top);
        std::array<QRgb*, kRowsAtOnce> lines = {};
        for (int row = 0; row < rows; ++row)
            lines[size_t(row)] = reinterpret_cast<QRgb*>(upright.scanLine(top + row));
        for (int x = 0; x < width; ++x) {
            const auto* source = reinterpret_cast<const QRgb*>(
                stored.constScanLine(fromLastRow ? width - 1 - x : x));
            for (int row = 0; row < rows; ++row)
                lines[size_t(row)][x] = source[fromRowEnd ? height - 1 - top - row : top + row];
        }
    }
    return upright;
}

} // namespace

int readExifOrientation(QIODevice& device, const QByteArray& format)
{
    std::optional<qint64> start;
    if (format == "jpeg")
        start = findInJpeg(device);
    else if (format == "png")
        start = findInPng(device);
    else if (format == "webp")
        start = findInWebp(device);
    else if (format == "tiff")
        start = 0;
    return start ? TiffReader(device, *start).orientation() : 1;
}

QImage uprightImage(QImage stored, int orientation)
{
    if (swapsSides(orientation) && stored.depth() != 32)
        stored = stored.convertToFormat(stored.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                 : QImage::Format_RGB32);
    switch (orientation) {
    case 2:
        return std::move(stored).mirrored(true, false);
    case 3:
        return std::move(stored).mirrored(true, true);
    case 4:
        return std::move(stored).mirrored(false, true);
    case 5:
        return withSidesSwapped(stored, false, false);
    case 6:
        return withSidesSwapped(stored, true, false);
    case 7:
        return withSidesSwapped(stored, true, true);
    case 8:
        return withSidesSwapped(stored, false, true);
    default:
        return stored;
    }
}

} // namespace boxwright
