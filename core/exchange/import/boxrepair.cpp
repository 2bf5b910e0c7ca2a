// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/boxrepair.h"

#include <cmath>

namespace boxwright {

namespace {

constexpr double kBeyondAnyImage = 1e9;
constexpr double kSmallestRest = 0.01; // pixels: less than that of a cut box is rounding

bool isSensible(const BoundingBox& box)
{
    return box.isFinite() && std::abs(box.x) < kBeyondAnyImage && std::abs(box.y) < kBeyondAnyImage
        && std::abs(box.width) < kBeyondAnyImage && std::abs(box.height) < kBeyondAnyImage;
}

} // namespace

BoxRepair repairBox(const BoundingBox& stated, const QSize& imageSize)
{
    if (!isSensible(stated))
        return {BoxFault::NoNumber, {}};
    if (stated.width == 0 || stated.height == 0)
        return {BoxFault::NoArea, {}};
    BoxRepair repair{BoxFault::None, stated};
    if (stated.width < 0 || stated.height < 0) {
        repair.fault = BoxFault::SwappedCorners;
        repair.box = BoundingBox::fromCorners(stated.x, stated.y, stated.right(), stated.bottom());
    }
    const BoundingBox& box = *repair.box;
    const bool isInside = box.left() >= 0 && box.top() >= 0 && box.right() <= imageSize.width()
        && box.bottom() <= imageSize.height();
    if (isInside)
        return repair;
    const BoundingBox inside = box.clampedTo(imageSize);
    if (inside.width < kSmallestRest || inside.height < kSmallestRest)
        return {BoxFault::Outside, {}};
    return {BoxFault::PartlyOutside, inside};
}

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

} // namespace boxwright
