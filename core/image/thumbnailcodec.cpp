// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/thumbnailcodec.h"

#include "core/image/imageformat.h"

#include <QBuffer>
#include <QImageReader>

namespace boxwright {

namespace {

constexpr int kJpegQuality = 80;
constexpr int kLargestSide = 1024; ///< on a screen of four device pixels a pixel

} // namespace

QByteArray encodeThumbnail(const QImage& thumbnail)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool written = buffer.open(QIODevice::WriteOnly)
        && (thumbnail.hasAlphaChannel() ? thumbnail.save(&buffer, "PNG")
                                        : thumbnail.save(&buffer, "JPEG", kJpegQuality));
    return written ? bytes : QByteArray();
}

QImage decodeThumbnail(const QByteArray& bytes)
{
    const QByteArray format = guessImageFormat(bytes).format;
    if (format != "jpeg" && format != "png")
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(false);
    const QSize size = reader.size();
    if (size.isEmpty() || qMax(size.width(), size.height()) > kLargestSide)
        return {};
    QImage thumbnail;
    if (!reader.read(&thumbnail))
        return {};
    thumbnail.setDevicePixelRatio(1);
    return thumbnail.convertToFormat(thumbnail.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                 : QImage::Format_RGB32);
}

} // namespace boxwright
