// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/boundingbox.h"

#include <algorithm>
#include <cmath>

namespace boxwright {

BoundingBox BoundingBox::fromCorners(double x1, double y1, double x2, double y2)
{
    return {std::min(x1, x2), std::min(y1, y2), std::abs(x2 - x1), std::abs(y2 - y1)};
}

BoundingBox BoundingBox::fromRect(const QRectF& rect)
{
    return fromCorners(rect.left(), rect.top(), rect.right(), rect.bottom());
}

bool BoundingBox::isFinite() const
{
    return std::isfinite(x) && std::isfinite(y) && std::isfinite(width) && std::isfinite(height);
}

BoundingBox BoundingBox::clampedTo(const QSizeF& imageSize) const
{
    const double l = std::clamp(left(), 0.0, imageSize.width());
    const double t = std::clamp(top(), 0.0, imageSize.height());
    const double r = std::clamp(right(), 0.0, imageSize.width());
    const double b = std::clamp(bottom(), 0.0, imageSize.height());
    return {l, t, r - l, b - t};
}

double intersectionArea(const BoundingBox& a, const BoundingBox& b)
{
    const double width = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return width > 0 && height > 0 ? width * height : 0;
}

double intersectionOverUnion(const BoundingBox& a, const BoundingBox& b)
{
    const double intersection = intersectionArea(a, b);
    const double unionArea = a.area() + b.area() - intersection;
    return unionArea > 0 ? intersection / unionArea : 0;
}

} // namespace boxwright
