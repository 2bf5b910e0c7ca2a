// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QImage>

namespace boxwright {

/// The EXIF orientation 1..8 of an image file of that format ("jpeg", "png", "tiff", "webp");
/// 1 for other formats, without the tag, and for values that mean nothing.
/// Reads little, wherever the pixels lie; leaves the device at another position.
int readExifOrientation(QIODevice& device, const QByteArray& format);

/// Turns pixels as stored into the upright image.
QImage uprightImage(QImage stored, int orientation);

constexpr bool swapsSides(int orientation)
{
    return orientation >= 5 && orientation <= 8;
}

} // namespace boxwright
