// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QRectF>
#include <QSizeF>

namespace boxwright {

/// An axis-aligned rectangle in pixels of the upright image (EXIF orientation applied):
/// 0-based edges, half-open, x to the right and y down. Width and height are never negative in
/// a box made by fromCorners(); area 0 is possible until an importer or tool has refused it.
struct BOXWRIGHT_CORE_EXPORT BoundingBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    /// The box between two corners in any order.
    static BoundingBox fromCorners(double x1, double y1, double x2, double y2);
    static BoundingBox fromRect(const QRectF& rect);

    double left() const { return x; }
    double top() const { return y; }
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    double area() const { return width * height; }
    bool isEmpty() const { return !(width > 0 && height > 0); }
    bool isFinite() const;
    QRectF rect() const { return {x, y, width, height}; }

    /// The part inside an image of that size; empty when nothing is inside.
    BoundingBox clampedTo(const QSizeF& imageSize) const;
    BoundingBox translated(double dx, double dy) const { return {x + dx, y + dy, width, height}; }

    friend bool operator==(const BoundingBox&, const BoundingBox&) = default;
};

/// Area of the intersection in square pixels; 0 when the boxes only touch.
BOXWRIGHT_CORE_EXPORT double intersectionArea(const BoundingBox& a, const BoundingBox& b);

/// Intersection over union: area of the intersection / area of the union, in [0, 1].
/// 0 when both boxes are empty.
BOXWRIGHT_CORE_EXPORT double intersectionOverUnion(const BoundingBox& a, const BoundingBox& b);

} // namespace boxwright
