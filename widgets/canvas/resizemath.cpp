// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/resizemath.h"

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

enum class Side { None, Low, High };

/// Which edge of an axis a handle moves.
struct Sides
{
    Side horizontal = Side::None;
    Side vertical = Side::None;
};

Sides sidesOf(ResizeHandle handle)
{
    switch (handle) {
    case ResizeHandle::TopLeft:
        return {Side::Low, Side::Low};
    case ResizeHandle::Top:
        return {Side::None, Side::Low};
    case ResizeHandle::TopRight:
        return {Side::High, Side::Low};
    case ResizeHandle::Right:
        return {Side::High, Side::None};
    case ResizeHandle::BottomRight:
        return {Side::High, Side::High};
    case ResizeHandle::Bottom:
        return {Side::None, Side::High};
    case ResizeHandle::BottomLeft:
        return {Side::Low, Side::High};
    case ResizeHandle::Left:
        return {Side::Low, Side::None};
    }
    Q_UNREACHABLE();
}

bool isCorner(const Sides& sides)
{
    return sides.horizontal != Side::None && sides.vertical != Side::None;
}

double placeOn(double low, double high, Side side)
{
    return side == Side::Low ? low : side == Side::High ? high : (low + high) / 2;
}

/// One axis of a box: the edge that stays and the one that is dragged.
struct Span
{
    double fixed = 0;
    double moving = 0;
};

Span spanOf(double low, double high, Side side)
{
    return side == Side::Low ? Span{high, low} : Span{low, high};
}

/// `moving` inside the image and at least a pixel away from `fixed`, where there is room for it.
double kept(double fixed, double moving, double limit)
{
    moving = std::clamp(std::round(moving), 0.0, limit);
    if (std::abs(moving - fixed) >= 1)
        return moving;
    const bool upwards = moving > fixed || (moving == fixed && fixed + 1 <= limit);
    return std::clamp(upwards ? fixed + 1 : fixed - 1, 0.0, limit);
}

/// How far an edge may be from `fixed` on the side where `moving` lies.
double roomBeside(double fixed, double moving, double limit)
{
    return moving < fixed ? fixed : limit - fixed;
}

/// Resizing by a corner with a fixed ratio: the axis that grew more decides.
BoundingBox ratioFromCorner(const BoundingBox& box, const Span& x, const Span& y,
                            const QSizeF& imageSize)
{
    double factor = std::max(std::abs(x.moving - x.fixed) / box.width,
                             std::abs(y.moving - y.fixed) / box.height);
    factor = std::min({factor, roomBeside(x.fixed, x.moving, imageSize.width()) / box.width,
                       roomBeside(y.fixed, y.moving, imageSize.height()) / box.height});
    factor = std::max(factor, 1 / std::min(box.width, box.height));
    const double right = x.fixed + std::copysign(factor * box.width, x.moving - x.fixed);
    const double bottom = y.fixed + std::copysign(factor * box.height, y.moving - y.fixed);
    return BoundingBox::fromCorners(x.fixed, y.fixed, right, bottom).clampedTo(imageSize);
}

/// Resizing by an edge with a fixed ratio: the other axis grows from its middle.
BoundingBox ratioFromEdge(double fixed, double moving, double middle, double ratio, double limit,
                          double crossLimit)
{
    double length = std::max(std::abs(moving - fixed), std::max(1.0, 1 / ratio));
    length = std::min(length, roomBeside(fixed, moving, limit));
    length = std::min(length, 2 * std::min(middle, crossLimit - middle) / ratio);
    const double half = length * ratio / 2;
    return BoundingBox::fromCorners(fixed, middle - half,
                                    fixed + std::copysign(length, moving - fixed), middle + half);
}

} // namespace

const std::array<ResizeHandle, 8>& allResizeHandles()
{
    static constexpr std::array kHandles{
        ResizeHandle::TopLeft,    ResizeHandle::Top,         ResizeHandle::TopRight,
        ResizeHandle::Right,      ResizeHandle::BottomRight, ResizeHandle::Bottom,
        ResizeHandle::BottomLeft, ResizeHandle::Left,
    };
    return kHandles;
}

QPointF handlePosition(const QRectF& rect, ResizeHandle handle)
{
    const Sides sides = sidesOf(handle);
    return {placeOn(rect.left(), rect.right(), sides.horizontal),
            placeOn(rect.top(), rect.bottom(), sides.vertical)};
}

bool isHandleShown(const QRectF& rect, ResizeHandle handle, double radius)
{
    const Sides sides = sidesOf(handle);
    if (sides.horizontal == Side::None)
        return rect.width() >= 4 * radius;
    if (sides.vertical == Side::None)
        return rect.height() >= 4 * radius;
    return true;
}

std::optional<ResizeHandle> handleAt(const QRectF& rect, const QPointF& position, double radius)
{
    std::optional<ResizeHandle> found;
    for (const ResizeHandle handle : allResizeHandles()) {
        if (!isHandleShown(rect, handle, radius))
            continue;
        const QPointF distance = handlePosition(rect, handle) - position;
        if (std::abs(distance.x()) > radius || std::abs(distance.y()) > radius)
            continue;
        if (isCorner(sidesOf(handle)))
            return handle;
        found = handle;
    }
    return found;
}

Qt::CursorShape handleCursor(ResizeHandle handle)
{
    const Sides sides = sidesOf(handle);
    if (sides.horizontal == Side::None)
        return Qt::SizeVerCursor;
    if (sides.vertical == Side::None)
        return Qt::SizeHorCursor;
    return sides.horizontal == sides.vertical ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

BoundingBox resizedBox(const BoundingBox& box, ResizeHandle handle, const QPointF& delta,
                       bool keepRatio, const QSizeF& imageSize)
{
    const Sides sides = sidesOf(handle);
    Span x = spanOf(box.left(), box.right(), sides.horizontal);
    Span y = spanOf(box.top(), box.bottom(), sides.vertical);
    if (sides.horizontal != Side::None)
        x.moving = kept(x.fixed, x.moving + delta.x(), imageSize.width());
    if (sides.vertical != Side::None)
        y.moving = kept(y.fixed, y.moving + delta.y(), imageSize.height());
    if (!keepRatio || box.isEmpty())
        return BoundingBox::fromCorners(x.fixed, y.fixed, x.moving, y.moving);
    if (isCorner(sides))
        return ratioFromCorner(box, x, y, imageSize);
    if (sides.vertical == Side::None) {
        return ratioFromEdge(x.fixed, x.moving, box.rect().center().y(), box.height / box.width,
                             imageSize.width(), imageSize.height());
    }
    const BoundingBox turned =
        ratioFromEdge(y.fixed, y.moving, box.rect().center().x(), box.width / box.height,
                      imageSize.height(), imageSize.width());
    return {turned.y, turned.x, turned.height, turned.width};
}

QPointF allowedMove(const QRectF& bounds, const QPointF& delta, const QSizeF& imageSize)
{
    const auto within = [](double low, double high, double move, double limit) {
        const double least = std::min(0.0, -low); // what already sticks out may stay there
        const double most = std::max(0.0, limit - high);
        return std::clamp(std::round(move), least, most);
    };
    return {within(bounds.left(), bounds.right(), delta.x(), imageSize.width()),
            within(bounds.top(), bounds.bottom(), delta.y(), imageSize.height())};
}

BoundingBox drawnBox(const QPointF& from, const QPointF& to, bool keepSquare,
                     const QSizeF& imageSize)
{
    const auto inside = [](double place, double limit) {
        return std::clamp(std::round(place), 0.0, limit);
    };
    const QPointF start(inside(from.x(), imageSize.width()), inside(from.y(), imageSize.height()));
    QPointF end(inside(to.x(), imageSize.width()), inside(to.y(), imageSize.height()));
    if (keepSquare) {
        double side = std::max(std::abs(end.x() - start.x()), std::abs(end.y() - start.y()));
        side = std::min({side, roomBeside(start.x(), end.x(), imageSize.width()),
                         roomBeside(start.y(), end.y(), imageSize.height())});
        end = start
            + QPointF(std::copysign(side, end.x() - start.x()),
                      std::copysign(side, end.y() - start.y()));
    }
    return BoundingBox::fromCorners(start.x(), start.y(), end.x(), end.y());
}

} // namespace boxwright
