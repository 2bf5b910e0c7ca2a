// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

namespace boxwright {

/// Of every chart of a report, in pixels of a screen.
inline constexpr QSize kChartSize{600, 360};
/// Where lines and bars are; the legend is to the right of it.
inline constexpr QRectF kPlotArea{70, 16, 370, 284};

QFont chartFont(); ///< sized in pixels, so that every painter draws it alike

/// Both coordinates 0..1, upwards.
QPointF plotPoint(const QPointF& value);

/// Five times the smallest of 1, 2, 5, 10, 20, ... with which it is not below `value`.
double axisEnd(int value);

/// A grid with numbers and titles: 0..1 to the right, 0..`highest` upwards, five steps each.
void drawAxes(QPainter& painter, const QString& across, const QString& upwards, double highest);

/// Upwards at the left edge of the chart, beside `area`.
void drawSideTitle(QPainter& painter, const QString& title, const QRectF& area);

void drawName(QPainter& painter, const QRectF& place, const QString& name); ///< at its right
/// Upwards from the bottom of `place`.
void drawUprightName(QPainter& painter, const QRectF& place, const QString& name);

} // namespace boxwright
