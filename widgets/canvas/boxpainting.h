// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"

#include <QColor>
#include <QRect>

class QPainter;
class QTransform;

namespace boxwright {

/// How boxes look, shared by the box layer and the tools. All in view pixels, without
/// antialiasing: edges are axis-aligned and lie on whole pixels.

/// A box on the view's pixels; never thinner than one.
QRect boxOnView(const BoundingBox& box, const QTransform& toView);

/// A frame of `width` pixels just inside `rect`; quick also for thousands.
void paintFrame(QPainter& painter, const QRect& rect, int width, const QColor& colour);

/// The frame of a box with a dark rim outside, so that it stands out on any picture.
void paintBoxFrame(QPainter& painter, const QRect& rect, const QColor& colour, bool emphasised);

/// A frame of dashes, black on white, that is seen on anything.
void paintDashedFrame(QPainter& painter, const QRect& rect);

void paintHandle(QPainter& painter, const QPointF& centre, const QColor& colour);

/// Black or white, whichever is easier to read on `background`.
QColor readableOn(const QColor& background);

/// A small dark plate with text, for sizes and hints over the picture.
void paintHintPlate(QPainter& painter, const QPointF& topLeft, const QString& text);

} // namespace boxwright
