// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sample/samplerandom.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace boxwright::sample {

// Surfaces and backgrounds, drawn into a rectangle of the painter's coordinates.

/// A colour of the given mood: hue 0..359 from the range, not too loud.
QColor mutedColour(Random& random, int saturation = 90, int lowValue = 90, int highValue = 220);

/// Soft blotches of `colour`: `cells` across, each up to `alpha` opaque.
void drawBlotches(QPainter& painter, const QRectF& rect, const QColor& colour, QSize cells,
                  int alpha, Random& random);

void drawPlaster(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random);
void drawBricks(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random);
void drawTiles(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random);
void drawWood(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random);
void drawGround(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random);
void drawCardboard(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random);
void drawSky(QPainter& painter, const QRectF& rect, Random& random);
void drawHills(QPainter& painter, const QRectF& rect, Random& random);
void drawFoliage(QPainter& painter, const QPointF& centre, double radius, Random& random);

/// A wall of a room: one of the surfaces above, in a quiet colour.
void drawRoomWall(QPainter& painter, const QRectF& rect, Random& random);

} // namespace boxwright::sample
