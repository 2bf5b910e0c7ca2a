// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/lettering.h"
#include "core/sample/scenes.h"
#include "core/sample/textures.h"

#include <QLinearGradient>
#include <QRadialGradient>
#include <QTransform>

#include <algorithm>
#include <array>

namespace boxwright::sample {

namespace {

void drawLaptop(Scene& scene, const QSizeF& size)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const QRectF lid(QPointF(), size);
    const int grey = random.integer(40, 210);
    QLinearGradient metal(lid.topLeft(), lid.bottomRight());
    metal.setColorAt(0, QColor(grey, grey, grey + 6).lighter(120));
    metal.setColorAt(1, QColor(grey, grey, grey + 6).darker(112));
    p.setBrush(metal);
    p.drawRoundedRect(lid, size.width() * 0.03, size.width() * 0.03);
    scene.placeMark(lid.adjusted(size.width() * 0.2, size.height() * 0.16, -size.width() * 0.2,
                                 -size.height() * 0.16));
}

void drawNotebook(Scene& scene, const QSizeF& size)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const QRectF cover(QPointF(), size);
    p.fillRect(cover.adjusted(4, 4, 6, 6), QColor(236, 232, 220));
    p.fillRect(cover, mutedColour(random, 180, 50, 220));
    drawBlotches(p, cover, Qt::black, {20, 20}, 36, random);
    p.fillRect(QRectF(size.width() * 0.86, 0, size.width() * 0.03, size.height()),
               QColor(20, 20, 20, 170));
    scene.placeMark(
        {size.width() * 0.1, size.height() * 0.12, size.width() * 0.68, size.height() * 0.55});
}

void drawSheet(Scene& scene, const QSizeF& size)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const QRectF sheet(QPointF(), size);
    p.fillRect(sheet, QColor(248, 247, 242));
    scene.placeMark(
        {size.width() * 0.1, size.height() * 0.06, size.width() * 0.6, size.height() * 0.36});
    drawSmallPrint(
        p, {size.width() * 0.1, size.height() * 0.5, size.width() * 0.8, size.height() * 0.42}, 9,
        QColor(110, 110, 116), random);
}

void drawTin(Scene& scene, const QSizeF& size)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double side = std::min(size.width(), size.height());
    const QRectF lid((size.width() - side) / 2, (size.height() - side) / 2, side, side);
    p.setBrush(QColor(0, 0, 0, 80));
    p.drawEllipse(lid.translated(side * 0.03, side * 0.05));
    QRadialGradient metal(lid.center(), side / 2);
    const QColor colour = mutedColour(random, 120, 110, 225);
    metal.setColorAt(0, colour);
    metal.setColorAt(0.9, colour.lighter(110));
    metal.setColorAt(1, colour.darker(150));
    p.setBrush(metal);
    p.drawEllipse(lid);
    scene.placeMark(lid.adjusted(side * 0.17, side * 0.17, -side * 0.17, -side * 0.17));
}

void drawClutter(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    for (int i = random.integer(1, 3); i > 0; --i) {
        p.save();
        p.translate(scene.width() * random.uniform(0.05, 0.95),
                    scene.height() * random.uniform(0.05, 0.95));
        p.rotate(random.uniform(0, 180));
        const double length = scene.height() * random.uniform(0.2, 0.32);
        QPainterPath pen;
        pen.addRoundedRect(QRectF(-length / 2, -length * 0.03, length, length * 0.06),
                           length * 0.03, length * 0.03);
        if (scene.mayCover(pen)) {
            p.fillRect(QRectF(-length / 2 + 5, -length * 0.03 + 6, length, length * 0.06),
                       QColor(0, 0, 0, 60));
            p.setBrush(mutedColour(random, 220, 40, 220));
            p.drawPath(pen);
            scene.hide(pen);
        }
        p.restore();
    }
}

} // namespace

void drawDesk(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double w = scene.width();
    const double h = scene.height();
    const QColor wood =
        QColor::fromHsv(random.integer(16, 36), random.integer(40, 150), random.integer(80, 215));
    if (random.chance(0.65))
        drawWood(p, scene.rect(), wood, random);
    else
        drawPlaster(p, scene.rect(), mutedColour(random, 70, 60, 235), random);

    const int columns = w > h ? random.integer(2, 3) : 2;
    constexpr int kRows = 2;
    scene.expectPlaces(columns * kRows);
    constexpr std::array kItems{drawLaptop, drawNotebook, drawSheet, drawTin};
    for (int i = 0; i < columns * kRows; ++i) {
        const double cellWidth = w / columns;
        const double cellHeight = h / kRows;
        const int row = i / columns;
        const int column = i % columns;
        const QPointF centre(cellWidth * (column + random.uniform(0.42, 0.58)),
                             cellHeight * (row + random.uniform(0.42, 0.58)));
        const double width = cellWidth * random.uniform(0.72, 0.9);
        const QSizeF size(width, std::min(cellHeight * 0.85, width * random.uniform(0.66, 0.9)));
        QTransform turn;
        turn.translate(centre.x(), centre.y());
        turn.rotate(random.uniform(-28, 28));
        turn.translate(-size.width() / 2, -size.height() / 2);
        const double lean = size.width() * 0.05;
        QPolygonF quad({{random.uniform(0, lean), 0},
                        {size.width() - random.uniform(0, lean), random.uniform(0, lean)},
                        {size.width(), size.height()},
                        {0, size.height() - random.uniform(0, lean)}});
        quad = turn.map(quad);
        QPainterPath shape;
        shape.addPolygon(quad);
        const auto drawItem = random.pick(kItems);
        if (drawItem != drawTin) {
            p.setBrush(QColor(0, 0, 0, 80));
            p.drawPolygon(quad.translated(w * 0.008, h * 0.014));
        }
        scene.hide(shape);
        const Panel item(p, quad, size);
        drawItem(scene, size);
    }
    drawClutter(scene);
}

} // namespace boxwright::sample
