// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imageformat.h"

#include <array>
#include <cstring>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

bool hasAt(QByteArrayView head, qsizetype offset, QByteArrayView signature)
{
    return head.size() >= offset + signature.size()
        && std::memcmp(head.data() + offset, signature.data(),
                       static_cast<std::size_t>(signature.size()))
        == 0;
}

/// HEIC, AVIF and their kin name their brands in the first box of the file.
QString brandedFormat(QByteArrayView head)
{
    if (!hasAt(head, 4, "ftyp"))
        return {};
    bool isHeif = false;
    for (qsizetype i = 8; i + 4 <= head.size(); i += 4) {
        if (hasAt(head, i, "avif") || hasAt(head, i, "avis"))
            return u"AVIF"_s;
        for (const char* brand : {"heic", "heix", "hevc", "hevx", "mif1", "msf1"})
            isHeif = isHeif || hasAt(head, i, QByteArrayView(brand, 4));
    }
    return isHeif ? u"HEIC"_s : QString();
}

QString unsupportedName(QByteArrayView head)
{
    if (QString name = brandedFormat(head); !name.isEmpty())
        return name;
    if (hasAt(head, 4, QByteArrayView("jP  \r\n\x87\n", 8)) || hasAt(head, 0, "\xff\x4f\xff\x51"))
        return u"JPEG 2000"_s;
    if (hasAt(head, 0, "\xff\x0a") || hasAt(head, 4, "JXL "))
        return u"JPEG XL"_s;
    if (hasAt(head, 0, "8BPS"))
        return u"Photoshop"_s;
    if (hasAt(head, 0, "DDS "))
        return u"DDS"_s;
    if (hasAt(head, 0, "\x76\x2f\x31\x01"))
        return u"OpenEXR"_s;
    if (hasAt(head, 0, "%PDF"))
        return u"PDF"_s;
    return {};
}

} // namespace

ImageFormatGuess guessImageFormat(QByteArrayView head)
{
    if (hasAt(head, 0, "\xff\xd8\xff"))
        return {"jpeg", {}};
    if (hasAt(head, 0, QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return {"png", {}};
    if (hasAt(head, 0, "GIF87a") || hasAt(head, 0, "GIF89a"))
        return {"gif", {}};
    if (hasAt(head, 0, "RIFF") && hasAt(head, 8, "WEBP"))
        return {"webp", {}};
    if (hasAt(head, 0, QByteArrayView("II*\0", 4)) || hasAt(head, 0, QByteArrayView("MM\0*", 4)))
        return {"tiff", {}};
    // Two letters alone would take many a text for a bitmap: its header names its own length.
    if (hasAt(head, 0, "BM") && head.size() >= 18 && head[14] >= 12 && head[15] == 0)
        return {"bmp", {}};
    return {{}, unsupportedName(head)};
}

} // namespace boxwright
