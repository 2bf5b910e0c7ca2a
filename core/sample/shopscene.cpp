// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/lettering.h"
#include "core/sample/scenes.h"
#include "core/sample/textures.h"

#include <QLinearGradient>

namespace boxwright::sample {

namespace {

/// A wall along the street, one end nearer than the other.
QPolygonF facadeQuad(Scene& scene)
{
    Random& random = scene.random();
    const double w = scene.width();
    const double h = scene.height();
    const double left = random.uniform(0.78, 1.2);
    const double right = random.uniform(0.78, 1.2);
    const double horizon = h * random.uniform(0.55, 0.64);
    return QPolygonF({{-0.06 * w, horizon - left * 0.55 * h},
                      {1.06 * w, horizon - right * 0.55 * h},
                      {1.06 * w, horizon + right * 0.3 * h},
                      {-0.06 * w, horizon + left * 0.3 * h}});
}

void drawPavement(Scene& scene, const QPolygonF& facade)
{
    const double w = scene.width();
    const double h = scene.height();
    const Panel ground(scene.painter(),
                       QPolygonF({facade[3], facade[2], {1.7 * w, 1.25 * h}, {-0.7 * w, 1.25 * h}}),
                       {1000, 500});
    const QColor stone = QColor::fromHsv(35, 14, scene.random().integer(110, 175));
    drawTiles(scene.painter(), {0, 0, 1000, 500}, stone, scene.random());
    drawBlotches(scene.painter(), {0, 0, 1000, 500}, Qt::black, {90, 50}, 60, scene.random());
}

void drawUpperWindows(QPainter& p, Random& random, double width)
{
    const int count = random.integer(4, 7);
    const double pitch = width / count;
    for (int i = 0; i < count; ++i) {
        const QRectF frame(pitch * (i + 0.25), 60, pitch * 0.5, 220);
        p.fillRect(frame.adjusted(-10, -10, 10, 14), QColor(228, 224, 214));
        QLinearGradient glass(frame.topLeft(), frame.bottomRight());
        glass.setColorAt(0, QColor(60, 74, 92));
        glass.setColorAt(1, QColor(150, 170, 188));
        p.fillRect(frame, glass);
        p.fillRect(QRectF(frame.center().x() - 4, frame.y(), 8, frame.height()),
                   QColor(228, 224, 214));
        p.fillRect(QRectF(frame.x() - 16, frame.bottom() + 10, frame.width() + 32, 12),
                   QColor(140, 134, 126));
    }
}

void drawShopWindow(QPainter& p, const QRectF& rect, Random& random)
{
    p.fillRect(rect.adjusted(-12, -12, 12, 12), QColor(52, 46, 42));
    QLinearGradient inside(rect.topLeft(), rect.bottomLeft());
    inside.setColorAt(0, QColor(92, 84, 70));
    inside.setColorAt(1, QColor(190, 168, 128));
    p.fillRect(rect, inside);
    for (double x = rect.x() + 14; x < rect.right() - 40; x += random.uniform(40, 90)) {
        const double height = random.uniform(50, 190);
        p.fillRect(QRectF(x, rect.bottom() - height, random.uniform(24, 60), height) & rect,
                   mutedColour(random, 170, 70, 200));
    }
    // The street mirrors in the glass.
    p.setBrush(QColor(235, 242, 250, 46));
    const double start = rect.x() + rect.width() * random.uniform(0, 0.5);
    p.drawPolygon(QPolygonF({{start, rect.top()},
                             {start + rect.width() * 0.3, rect.top()},
                             {start + rect.width() * 0.12, rect.bottom()},
                             {start - rect.width() * 0.12, rect.bottom()}})
                      .intersected(QPolygonF(rect)));
}

void drawAwning(QPainter& p, const QRectF& rect, Random& random)
{
    const QColor stripe = mutedColour(random, 200, 90, 200);
    const int stripes = random.integer(9, 17);
    const double pitch = rect.width() / stripes;
    for (int i = 0; i < stripes; ++i) {
        p.setBrush(i % 2 == 0 ? stripe : QColor(240, 236, 226));
        const double x = rect.x() + i * pitch;
        p.drawPolygon(QPolygonF({{x, rect.top()},
                                 {x + pitch, rect.top()},
                                 {x + pitch, rect.bottom()},
                                 {x, rect.bottom()}}));
        p.drawEllipse(QRectF(x, rect.bottom() - pitch * 0.35, pitch, pitch * 0.7));
    }
    p.fillRect(QRectF(rect.x(), rect.bottom() - 6, rect.width(), 6), QColor(0, 0, 0, 60));
}

void drawSignBoard(Scene& scene, const QRectF& board)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    p.fillRect(board.translated(8, 12), QColor(0, 0, 0, 90));
    const bool isDark = random.chance(0.5);
    const QColor colour = isDark ? mutedColour(random, 120, 30, 90) : QColor(232, 226, 212);
    p.fillRect(board, colour);
    drawBlotches(p, board, Qt::black, {12, 3}, 40, random);
    const QColor ink = isDark ? QColor(240, 232, 210) : QColor(60, 52, 48);
    const double markWidth = board.height() * 1.9;
    const bool isMarkLeft = random.chance(0.5);
    const QRectF mark(isMarkLeft ? board.x() + 30 : board.right() - 30 - markWidth, board.y() + 10,
                      markWidth, board.height() - 20);
    const QRectF text(isMarkLeft ? mark.right() + 40 : board.x() + 50,
                      board.y() + board.height() * 0.28, board.width() - markWidth - 120,
                      board.height() * 0.44);
    drawWord(p, text, randomWord(random), ink);
    scene.placeMark(mark);
}

void drawHangingSign(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double side = scene.height() * random.uniform(0.2, 0.27);
    const double x = scene.width() * random.uniform(0.06, 0.76);
    const double y = scene.height() * random.uniform(0.04, 0.12);
    const QRectF board(x, y, side, side * random.uniform(0.75, 1));
    QPainterPath shape;
    shape.addRoundedRect(board, side * 0.08, side * 0.08);
    if (!scene.mayCover(shape))
        return;
    p.setBrush(QColor(28, 26, 26));
    p.drawRect(QRectF(x - side * 0.2, y - side * 0.08, side * 1.3, side * 0.04));
    p.drawRect(QRectF(x + side * 0.2, y - side * 0.06, side * 0.03, side * 0.08));
    p.drawRect(QRectF(x + side * 0.75, y - side * 0.06, side * 0.03, side * 0.08));
    p.drawPath(shape);
    p.setBrush(mutedColour(random, 60, 170, 245));
    p.drawRoundedRect(board.adjusted(4, 4, -4, -4), side * 0.07, side * 0.07);
    scene.hide(shape);
    const double squeeze = random.uniform(0, 0.06) * side;
    const QRectF inner = board.adjusted(side * 0.08, side * 0.06, -side * 0.08, -side * 0.06);
    const Panel sign(p,
                     QPolygonF({inner.topLeft() + QPointF(0, squeeze), inner.topRight(),
                                inner.bottomRight(), inner.bottomLeft() - QPointF(0, squeeze)}),
                     {100, 100 * inner.height() / inner.width()});
    scene.placeMark({0, 0, 100, 100 * inner.height() / inner.width()});
}

void drawPavementBoard(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double height = scene.height() * random.uniform(0.3, 0.38);
    const double width = height * random.uniform(0.62, 0.75);
    const double x = scene.width() * random.uniform(0.05, 0.75);
    const double y = scene.height() * 0.97 - height;
    const double lean = width * 0.07;
    const QPolygonF quad(
        {{x + lean, y},
         {x + width - lean * random.uniform(0, 1), y + height * random.uniform(0, 0.05)},
         {x + width, y + height},
         {x, y + height * 0.98}});
    QPainterPath shape;
    shape.addPolygon(quad);
    if (!scene.mayCover(shape))
        return;
    p.setBrush(QColor(0, 0, 0, 80));
    p.drawEllipse(QRectF(x - width * 0.05, y + height * 0.93, width * 1.3, height * 0.1));
    p.setBrush(QColor(64, 46, 34));
    p.drawPolygon(quad);
    scene.hide(shape);
    const Panel board(p, quad, {100, 150});
    p.fillRect(QRectF(6, 5, 88, 140),
               random.chance(0.5) ? QColor(38, 40, 42) : QColor(236, 232, 222));
    scene.placeMark({12, 14, 76, 66});
    drawSmallPrint(p, {16, 92, 68, 44}, 4, QColor(150, 146, 138), random);
}

} // namespace

void drawShopFront(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    drawSky(p, scene.rect(), random);
    const QPolygonF facade = facadeQuad(scene);
    drawPavement(scene, facade);
    scene.expectPlaces(4);
    {
        const Panel wall(p, facade, {1600, 1000});
        if (random.chance(0.5))
            drawBricks(p, {0, 0, 1600, 1000}, QColor(156, random.integer(78, 104), 74), random);
        else
            drawPlaster(p, {0, 0, 1600, 1000}, mutedColour(random, 70, 140, 235), random);
        drawUpperWindows(p, random, 1600);
        const double door = random.chance(0.5) ? 180 : 1240;
        const QRectF window(door < 600 ? 420 : 140, 560, 1040, 350);
        drawShopWindow(p, window, random);
        p.fillRect(QRectF(door, 540, 190, 460), mutedColour(random, 140, 50, 120));
        p.fillRect(QRectF(door + 30, 580, 130, 240), QColor(120, 140, 150));
        drawSignBoard(scene, {110, 345, 1380, 165});
        if (random.chance(0.4))
            drawAwning(p, {window.x() - 20, 525, window.width() + 40, 70}, random);
        scene.placeMark({window.x() + random.uniform(60, 600), 640, 330, 190});
    }
    if (random.chance(0.6))
        drawHangingSign(scene);
    if (random.chance(0.7))
        drawPavementBoard(scene);
}

} // namespace boxwright::sample
