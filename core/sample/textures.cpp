// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/textures.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>

namespace boxwright::sample {

namespace {

QColor varied(const QColor& colour, int amount, Random& random)
{
    const int change = random.integer(-amount, amount);
    return {std::clamp(colour.red() + change, 0, 255), std::clamp(colour.green() + change, 0, 255),
            std::clamp(colour.blue() + change, 0, 255)};
}

} // namespace

QColor mutedColour(Random& random, int saturation, int lowValue, int highValue)
{
    return QColor::fromHsv(random.integer(0, 359), random.integer(saturation / 3, saturation),
                           random.integer(lowValue, highValue));
}

void drawBlotches(QPainter& painter, const QRectF& rect, const QColor& colour, QSize cells,
                  int alpha, Random& random)
{
    QImage noise(cells, QImage::Format_ARGB32);
    for (int y = 0; y < cells.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(noise.scanLine(y));
        for (int x = 0; x < cells.width(); ++x)
            line[x] = qRgba(colour.red(), colour.green(), colour.blue(), random.integer(0, alpha));
    }
    painter.drawImage(rect,
                      noise.scaled(cells * 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void drawPlaster(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random)
{
    painter.fillRect(rect, colour);
    drawBlotches(painter, rect, colour.darker(150), {9, 7}, 50, random);
    drawBlotches(painter, rect, colour.lighter(140), {31, 23}, 40, random);
    drawBlotches(painter, rect, colour.darker(160), {120, 90}, 35, random);
}

void drawBricks(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random)
{
    painter.fillRect(rect, colour.lighter(135));
    const int rows = random.integer(18, 26);
    const double height = rect.height() / rows;
    const double width = height * 2.6;
    for (int row = 0; row < rows; ++row) {
        const double y = rect.y() + row * height;
        for (double x = rect.x() - (row % 2 == 0 ? 0 : width / 2); x < rect.right(); x += width) {
            const QRectF brick(x + height * 0.06, y + height * 0.06, width - height * 0.12,
                               height * 0.88);
            painter.fillRect(brick & rect, varied(colour, 16, random));
        }
    }
    drawBlotches(painter, rect, Qt::black, {12, 9}, 45, random);
}

void drawTiles(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random)
{
    painter.fillRect(rect, colour.darker(125));
    const int columns = random.integer(9, 15);
    const double side = rect.width() / columns;
    for (double y = rect.y(); y < rect.bottom(); y += side) {
        for (double x = rect.x(); x < rect.right() - 1; x += side)
            painter.fillRect(QRectF(x, y, side * 0.96, side * 0.96) & rect,
                             varied(colour, 8, random));
    }
    drawBlotches(painter, rect, Qt::white, {6, 5}, 50, random);
}

void drawWood(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random)
{
    const int planks = random.integer(4, 8);
    const double height = rect.height() / planks;
    for (int i = 0; i < planks; ++i) {
        const QRectF plank(rect.x(), rect.y() + i * height, rect.width(), height);
        const QColor tone = varied(colour, 14, random);
        painter.fillRect(plank, tone);
        drawBlotches(painter, plank, tone.darker(165), {5, 24}, 75, random);
        drawBlotches(painter, plank, tone.lighter(130), {3, 11}, 50, random);
        painter.fillRect(QRectF(plank.x(), plank.y(), plank.width(), height * 0.025),
                         tone.darker(220));
    }
}

void drawGround(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random)
{
    painter.fillRect(rect, colour);
    drawBlotches(painter, rect, Qt::black, {14, 10}, 55, random);
    drawBlotches(painter, rect, Qt::white, {160, 110}, 40, random);
    drawBlotches(painter, rect, Qt::black, {190, 140}, 60, random);
}

void drawCardboard(QPainter& painter, const QRectF& rect, const QColor& colour, Random& random)
{
    painter.fillRect(rect, colour);
    drawBlotches(painter, rect, colour.darker(135), {7, 5}, 60, random);
    drawBlotches(painter, rect, colour.lighter(125), {60, 6}, 45, random);
}

void drawSky(QPainter& painter, const QRectF& rect, Random& random)
{
    const int mood = random.integer(0, 3);
    const QColor top = mood == 0 ? QColor(96, 140, 200)
        : mood == 1              ? QColor(150, 168, 188)
        : mood == 2              ? QColor(70, 110, 185)
                                 : QColor(120, 110, 150);
    const QColor bottom = mood == 3 ? QColor(245, 190, 140) : QColor(215, 226, 236);
    QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
    gradient.setColorAt(0, top);
    gradient.setColorAt(1, bottom);
    painter.fillRect(rect, gradient);
    drawBlotches(painter, rect, Qt::white, {7, 5}, 120, random);
    drawBlotches(painter, rect, Qt::white, {17, 11}, 70, random);
}

void drawHills(QPainter& painter, const QRectF& rect, Random& random)
{
    for (int layer = 0; layer < 3; ++layer) {
        const double base = rect.top() + rect.height() * (0.25 + 0.22 * layer);
        QPainterPath hill(QPointF(rect.left(), rect.bottom()));
        hill.lineTo(rect.left(), base + rect.height() * random.uniform(-0.12, 0.12));
        double x = rect.left();
        while (x < rect.right()) {
            const double step = rect.width() * random.uniform(0.15, 0.35);
            hill.quadTo(x + step / 2, base + rect.height() * random.uniform(-0.3, 0.1), x + step,
                        base + rect.height() * random.uniform(-0.12, 0.12));
            x += step;
        }
        hill.lineTo(std::max(x, rect.right()), rect.bottom());
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            QColor::fromHsv(random.integer(70, 125), 60 + 30 * layer, 170 - 35 * layer));
        painter.drawPath(hill);
        painter.setClipPath(hill, Qt::IntersectClip);
        drawBlotches(painter, hill.boundingRect(), Qt::black, {26, 14}, 70, random);
        painter.restore();
    }
}

void drawFoliage(QPainter& painter, const QPointF& centre, double radius, Random& random)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    const int hue = random.integer(75, 130);
    for (int i = 0; i < 60; ++i) {
        const double depth = i / 60.0;
        const double size = radius * random.uniform(0.12, 0.3);
        const QPointF offset(random.uniform(-1, 1) * radius * 0.85,
                             random.uniform(-1, 1) * radius * 0.85);
        painter.setBrush(QColor::fromHsv(hue + random.integer(-8, 8), random.integer(110, 180),
                                         50 + static_cast<int>(depth * 90)));
        painter.drawEllipse(centre + offset * (1.05 - depth * 0.3), size, size * 0.8);
    }
    painter.restore();
}

void drawRoomWall(QPainter& painter, const QRectF& rect, Random& random)
{
    const QColor quiet =
        QColor::fromHsv(random.integer(0, 359), random.integer(5, 60), random.integer(120, 240));
    switch (random.integer(0, 4)) {
    case 0:
        drawBricks(painter, rect, QColor(160, 92, 72), random);
        break;
    case 1:
        drawTiles(painter, rect, quiet.lighter(115), random);
        break;
    case 2:
        drawWood(painter, rect, QColor(150, 112, 74), random);
        break;
    default:
        drawPlaster(painter, rect, quiet, random);
        break;
    }
}

} // namespace boxwright::sample
