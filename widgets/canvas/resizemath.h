// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <optional>

namespace boxwright {

/// The eight places at which a box can be resized, clockwise.
enum class ResizeHandle { TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };

const std::array<ResizeHandle, 8>& allResizeHandles();

QPointF handlePosition(const QRectF& rect, ResizeHandle handle);

/// The handle within `radius` of a position, corners before edges. Rectangle, position and radius
/// are in the same pixels. Edge handles of a rectangle too small to tell them from the corners
/// (a side under four radii) do not exist.
std::optional<ResizeHandle> handleAt(const QRectF& rect, const QPointF& position, double radius);
bool isHandleShown(const QRectF& rect, ResizeHandle handle, double radius);

Qt::CursorShape handleCursor(ResizeHandle handle);

/// The box with the edges of that handle moved by `delta` image pixels, on whole pixels. Edges
/// that pass each other swap; the box stays inside the image and keeps at least one pixel a side.
/// `keepRatio` keeps width : height of `box`, growing from the opposite corner or edge.
BoundingBox resizedBox(const BoundingBox& box, ResizeHandle handle, const QPointF& delta,
                       bool keepRatio, const QSizeF& imageSize);

/// The part of `delta` by which everything within `bounds` may move without leaving the image.
QPointF allowedMove(const QRectF& bounds, const QPointF& delta, const QSizeF& imageSize);

/// The box between two points, clamped to the image, on whole pixels; a square for `keepSquare`.
/// Empty when the points lie within one pixel row or column.
BoundingBox drawnBox(const QPointF& from, const QPointF& to, bool keepSquare,
                     const QSizeF& imageSize);

} // namespace boxwright
