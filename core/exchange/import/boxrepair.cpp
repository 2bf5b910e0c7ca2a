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

} // namespace boxwright
