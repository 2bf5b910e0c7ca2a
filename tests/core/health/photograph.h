// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

#include <vector>

namespace boxwright::test {

// EXIF by hand, as the specification lays it out (CIPA DC-008): a TIFF in a segment of a JPEG.

inline QByteArray little16(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray little32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

struct ExifEntry
{
    quint16 tag = 0;
    quint16 type = 2; ///< 2: text, 3: a number of 16 bits, 4: of 32 bits
    QByteArray value;

    static ExifEntry text(quint16 tag, const QByteArray& text) { return {tag, 2, text + '\0'}; }
    static ExifEntry shortNumber(quint16 tag, quint16 number) { return {tag, 3, little16(number)}; }
    static ExifEntry number(quint16 tag, quint32 number) { return {tag, 4, little32(number)}; }
};

/// A directory at that place of the TIFF, its longer values behind it.
inline QByteArray exifDirectory(quint32 place, const std::vector<ExifEntry>& entries)
{
    QByteArray directory = little16(quint16(entries.size()));
    QByteArray values;
    const auto valuesAt = quint32(place + 2 + 12 * entries.size() + 4);
    for (const ExifEntry& entry : entries) {
        const bool isText = entry.type == 2;
        directory += little16(entry.tag) + little16(entry.type)
            + little32(isText ? quint32(entry.value.size()) : 1);
        if (entry.value.size() <= 4) {
            directory += entry.value.leftJustified(4, '\0');
        } else {
            directory += little32(valuesAt + quint32(values.size()));
            values += entry.value;
            values += QByteArray(values.size() % 2, '\0');
        }
    }
    return directory + little32(0) + values;
}

/// What a camera writes; empty texts are left out.
struct PhotographTags
{
    QByteArray maker = "Maker";
    QByteArray model = "Model 7";
    QByteArray time = "2024:05:01 12:34:56";
    QByteArray fraction = {};
    quint16 orientation = 0; ///< 0: left out
};

/// The TIFF alone.
inline QByteArray exifOf(const PhotographTags& tags)
{
    std::vector<ExifEntry> inner;
    if (!tags.time.isEmpty())
        inner.push_back(ExifEntry::text(0x9003, tags.time));
    if (!tags.fraction.isEmpty())
        inner.push_back(ExifEntry::text(0x9291, tags.fraction));
    const auto outer = [&tags](quint32 innerAt) {
        std::vector<ExifEntry> entries;
        if (!tags.maker.isEmpty())
            entries.push_back(ExifEntry::text(0x010f, tags.maker));
        if (!tags.model.isEmpty())
            entries.push_back(ExifEntry::text(0x0110, tags.model));
        if (tags.orientation != 0)
            entries.push_back(ExifEntry::shortNumber(0x0112, tags.orientation));
        entries.push_back(ExifEntry::number(0x8769, innerAt));
        return exifDirectory(8, entries);
    };
    const auto innerAt = quint32(8 + outer(0).size());
    return QByteArray("II*\0", 4) + little32(8) + outer(innerAt) + exifDirectory(innerAt, inner);
}

/// A JPEG with that TIFF, of at most 65,527 bytes, in front.
inline QByteArray withExif(const QByteArray& jpeg, const QByteArray& tiff)
{
    const QByteArray content = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, '\0');
    qToBigEndian(quint16(content.size() + 2), length.data());
    return jpeg.first(2) + "\xff\xe1" + length + content + jpeg.mid(2);
}

inline QByteArray photograph(const QByteArray& jpeg, const PhotographTags& tags)
{
    return withExif(jpeg, exifOf(tags));
}

} // namespace boxwright::test
