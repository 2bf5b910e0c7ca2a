// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/boxcrop.h"

#include "core/image/imagedecoder.h"

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

constexpr double kContext = 1.3; ///< how much longer the square is than the longer side of the box
constexpr int kSmallestSide = 16; ///< of the square, in pixels of the image

/// Where a piece of that length around `centre` begins so that it lies within `whole`.
int startWithin(double centre, int length, int whole)
{
    return std::clamp(static_cast<int>(std::lround(centre - length / 2.0)), 0, whole - length);
}

} // namespace

QRect cropAround(const BoundingBox& box, const QSize& imageSize)
{
    // Somebody else's file may hold a box far larger than its image.
    const BoundingBox inside = box.clampedTo(imageSize);
    const double longer = std::max(inside.width, inside.height);
    const int side = std::max(kSmallestSide, static_cast<int>(std::ceil(longer * kContext)));
    const int width = std::min(side, imageSize.width());
    const int height = std::min(side, imageSize.height());
    return {startWithin(inside.x + inside.width / 2, width, imageSize.width()),
            startWithin(inside.y + inside.height / 2, height, imageSize.height()), width, height};
}

Result<BoxCrop> decodeBoxCrop(const QString& path, const BoundingBox& box, int side)
{
    const auto header = readImageHeader(path);
    if (!header) {
        return header.error();
    }
    const QRect part = cropAround(box, header->size);
    const double reduction = static_cast<double>(side) / std::max(part.width(), part.height());
    const int longest = std::max(header->size.width(), header->size.height());
    const int maximumSide = reduction < 1 ? static_cast<int>(std::ceil(longest * reduction)) : 0;
    const auto decoded = decodeImage(path, maximumSide);
    if (!decoded) {
        return decoded.error();
    }
    const QImage& image = decoded->image;
    const double scaleX = static_cast<double>(image.width()) / header->size.width();
    const double scaleY = static_cast<double>(image.height()) / header->size.height();
    const QRect cut =
        QRectF(part.x() * scaleX, part.y() * scaleY, part.width() * scaleX, part.height() * scaleY)
            .toRect()
            .intersected(image.rect());
    if (cut.isEmpty()) { // of an image with a side of a pixel or two
        return BoxCrop{image, image.rect()};
    }
    return BoxCrop{image.copy(cut),
                   QRectF(box.x * scaleX - cut.x(), box.y * scaleY - cut.y(), box.width * scaleX,
                          box.height * scaleY)};
}

} // namespace boxwright
