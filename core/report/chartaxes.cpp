// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chartaxes.h"

#include "core/report/reportwords.h"

#include <QLocale>

namespace boxwright {

namespace {

constexpr int kSteps = 5;

QString elided(const QPainter& painter, const QString& text, double width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width));
}

/// Turned by a quarter to the left.
void drawUpright(QPainter& painter, const QRectF& place, const QString& text, Qt::Alignment align)
{
    painter.save();
    painter.translate(place.bottomLeft());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, place.height(), place.width()), static_cast<int>(align),
                     elided(painter, text, place.height()));
    painter.restore();
}

} // namespace

QFont chartFont()
{
    QFont font(QStringLiteral("sans-serif"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(13);
    return font;
}

QPointF plotPoint(const QPointF& value)
{
    return {kPlotArea.left() + value.x() * kPlotArea.width(),
            kPlotArea.bottom() - value.y() * kPlotArea.height()};
}

double axisEnd(int value)
{
    double step = 1;
    for (int i = 0; step * kSteps < value; ++i)
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10
    return step * kSteps;
}

void drawAxes(QPainter& painter, const QString& across, const QString& upwards, double highest)
{
    const QLocale locale = reportLocale();
    for (int i = 0; i <= kSteps; ++i) {
        const double share = static_cast<double>(i) / kSteps;
        const QPointF bottom = plotPoint({share, 0});
        const QPointF left = plotPoint({0, share});
        painter.setPen(QPen(i == 0 ? QColor(90, 90, 90) : QColor(221, 221, 221), 1));
        painter.drawLine(bottom, plotPoint({share, 1}));
        painter.drawLine(left, plotPoint({1, share}));
        painter.setPen(Qt::black);
        painter.drawText(QRectF(bottom.x() - 30, bottom.y() + 4, 60, 20), Qt::AlignCenter,
                         locale.toString(share, 'f', 1));
        painter.drawText(QRectF(left.x() - 48, left.y() - 10, 42, 20),
                         Qt::AlignRight | Qt::AlignVCenter,
                         locale.toString(share * highest, 'f', highest > 1 ? 0 : 1));
    }
    painter.drawText(QRectF(kPlotArea.left(), kPlotArea.bottom() + 28, kPlotArea.width(), 22),
                     Qt::AlignCenter, across);
    drawSideTitle(painter, upwards, kPlotArea);
}

void drawSideTitle(QPainter& painter, const QString& title, const QRectF& area)
{
    drawUpright(painter, {0, area.top(), 20, area.height()}, title, Qt::AlignCenter);
}

void drawName(QPainter& painter, const QRectF& place, const QString& name)
{
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                     elided(painter, name, place.width()));
}

void drawUprightName(QPainter& painter, const QRectF& place, const QString& name)
{
    drawUpright(painter, place, name, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace boxwright
