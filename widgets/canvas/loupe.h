// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QRect>

class QPainter;

namespace boxwright {

class AnnotationScene;

/// A magnified piece of the picture around the pointer, for placing the edges of small boxes.

/// Where it stands in the view: in a corner that the pointer is not near.
QRect loupeRect(const QRect& view, const QPoint& pointer);

/// Paints the image and the boxes around `centre` (image pixels) into `rect` (view pixels), four
/// times larger than the view shows them, at least 4 view pixels for an image pixel.
void paintLoupe(QPainter& painter, const QRect& rect, const AnnotationScene& scene,
                const QPointF& centre);

} // namespace boxwright
