// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace boxwright {

/// What a file says of its image, read without decoding the pixels.
struct ImageHeader
{
    QSize size; ///< upright pixels
    int orientation = 1; ///< EXIF orientation 1..8; nonsense values read as 1
    QByteArray format; ///< "jpeg", "png", "bmp", "tiff", "webp" or "gif"
};

struct DecodedImage
{
    QImage image; ///< upright, Format_RGB32, or Format_ARGB32 when it has alpha
    QSize fullSize; ///< upright pixels of the file; larger than `image` when reduced
    QString warning; ///< one translated sentence when the file is damaged; empty otherwise
};

/// Reads the header of a JPEG (also MPO), PNG, BMP, TIFF, WebP or GIF by content, never by name.
/// Errors: NotFound, NotReadable, Unsupported (not an image, or a format we do not read: says
/// how to convert it), Damaged (cut off before the size), InvalidArgument (over 200 megapixels).
BOXWRIGHT_CORE_EXPORT Result<ImageHeader> readImageHeader(const QString& path);

/// Decodes an image, upright (EXIF orientation applied to every format that carries one).
/// A truncated JPEG gives what is there and a warning. `maximumSide` > 0: scaled down so that no
/// side is longer, decoding less where the format can. Colour profiles are not applied.
/// Errors as readImageHeader(). Thread-safe.
BOXWRIGHT_CORE_EXPORT Result<DecodedImage> decodeImage(const QString& path, int maximumSide = 0);

/// SHA-256 of a file's bytes.
BOXWRIGHT_CORE_EXPORT Result<QByteArray> hashFile(const QString& path);

} // namespace boxwright
