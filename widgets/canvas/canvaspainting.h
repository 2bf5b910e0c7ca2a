// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

class QPainter;
class QWidget;

namespace boxwright {

/// Lines across `area` through a position, black and white: seen on any picture.
void paintCrosshair(QPainter& painter, const QRect& area, const QPoint& position);

/// What a canvas without an image says, in the middle of it.
void paintEmptyState(QPainter& painter, const QWidget& canvas, const QString& title,
                     const QString& hint);

} // namespace boxwright
