// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/orientedbox.h"

#include "core/image/exiforientation.h"

namespace boxwright {

BoundingBox boxOnUprightImage(const BoundingBox& stored, const QSize& uprightSize, int orientation)
{
    const double width = uprightSize.width();
    const double height = uprightSize.height();
    const double left = stored.left();
    const double top = stored.top();
    const double right = stored.right();
    const double bottom = stored.bottom();
    switch (orientation) {
    case 2:
        return BoundingBox::fromCorners(width - right, top, width - left, bottom);
    case 3:
        return BoundingBox::fromCorners(width - right, height - bottom, width - left, height - top);
    case 4:
        return BoundingBox::fromCorners(left, height - bottom, right, height - top);
    case 5:
        return BoundingBox::fromCorners(top, left, bottom, right);
    case 6:
        return BoundingBox::fromCorners(width - bottom, left, width - top, right);
    case 7:
        return BoundingBox::fromCorners(width - bottom, height - right, width - top, height - left);
    case 8:
        return BoundingBox::fromCorners(top, height - right, bottom, height - left);
    default:
        return stored;
    }
}

BoundingBox boxOnStoredImage(const BoundingBox& upright, const QSize& uprightSize, int orientation)
{
    const QSize storedSize = swapsSides(orientation) ? uprightSize.transposed() : uprightSize;
    // A quarter turn is taken back by the other one, each of the rest by itself.
    const int inverse = orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
    return boxOnUprightImage(upright, storedSize, inverse);
}

BoundingBox uprightBox(const ExportedImage& image, const BoundingBox& box)
{
    const ImageRecord& record = image.record;
    return image.size == record.size ? box
                                     : boxOnUprightImage(box, record.size, record.orientation);
}

} // namespace boxwright
