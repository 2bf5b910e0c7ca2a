// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/lettering.h"
#include "core/sample/scenes.h"
#include "core/sample/textures.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <algorithm>

namespace boxwright::sample {

namespace {

void drawStreetBehind(Scene& scene, double horizon)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double w = scene.width();
    const double h = scene.height();
    drawSky(p, {0, 0, w, horizon}, random);
    if (random.chance(0.5)) {
        double x = -w * 0.1;
        while (x < w) {
            const double width = w * random.uniform(0.16, 0.34);
            const double height = horizon * random.uniform(0.45, 0.95);
            const QRectF house(x, horizon - height, width, height);
            drawPlaster(p, house, mutedColour(random, 80, 110, 210), random);
            for (double wx = house.x() + width * 0.12; wx < house.right() - width * 0.15;
                 wx += width * 0.24) {
                for (double wy = house.y() + height * 0.12; wy < house.bottom() - height * 0.2;
                     wy += height * 0.26)
                    p.fillRect(QRectF(wx, wy, width * 0.11, height * 0.14), QColor(62, 74, 88));
            }
            x += width;
        }
    } else {
        drawHills(p, {0, horizon * 0.5, w, horizon * 0.55}, random);
        for (int i = random.integer(3, 7); i > 0; --i)
            drawFoliage(p, {w * random.uniform(0, 1), horizon * random.uniform(0.75, 0.95)},
                        h * random.uniform(0.08, 0.18), random);
    }
    const Panel road(
        p, QPolygonF({{0, horizon}, {w, horizon}, {1.6 * w, 1.1 * h}, {-0.6 * w, 1.1 * h}}),
        {1000, 400});
    drawGround(p, {0, 0, 1000, 400}, QColor::fromHsv(220, 10, random.integer(70, 120)), random);
    p.fillRect(QRectF(0, 0, 1000, 60), QColor(150, 146, 140));
    for (int x = 0; x < 1000; x += 160)
        p.fillRect(QRectF(x, 300, 90, 12), QColor(225, 225, 215, 200));
}

void drawWheel(QPainter& p, const QPointF& centre, double radius)
{
    p.setBrush(QColor(24, 24, 26));
    p.drawEllipse(centre, radius, radius);
    QRadialGradient rim(centre, radius * 0.62);
    rim.setColorAt(0, QColor(120, 122, 126));
    rim.setColorAt(0.8, QColor(196, 198, 202));
    rim.setColorAt(1, QColor(60, 60, 64));
    p.setBrush(rim);
    p.drawEllipse(centre, radius * 0.62, radius * 0.62);
    p.setBrush(QColor(40, 40, 44));
    p.drawEllipse(centre, radius * 0.16, radius * 0.16);
}

QPainterPath vanBody()
{
    QPainterPath body(QPointF(30, 420));
    body.lineTo(24, 80);
    body.quadTo(26, 40, 70, 38);
    body.lineTo(700, 34);
    body.quadTo(760, 36, 800, 84);
    body.lineTo(868, 208);
    body.quadTo(960, 226, 974, 272);
    body.lineTo(980, 420);
    body.closeSubpath();
    return body;
}

void drawCab(QPainter& p)
{
    p.setBrush(QColor(46, 58, 70));
    p.drawPolygon(QPolygonF({{722, 80}, {772, 84}, {836, 206}, {722, 206}}));
    p.setBrush(QColor(190, 210, 224, 90));
    p.drawPolygon(QPolygonF({{730, 84}, {756, 84}, {790, 204}, {742, 204}}));
    p.setPen(QPen(QColor(0, 0, 0, 110), 3));
    p.drawLine(QPointF(704, 52), QPointF(704, 404));
    p.drawLine(QPointF(852, 216), QPointF(846, 404));
    p.drawLine(QPointF(40, 330), QPointF(970, 330));
    p.setPen(Qt::NoPen);
    p.fillRect(QRectF(724, 236, 40, 10), QColor(40, 40, 44));
    p.setBrush(QColor(250, 240, 200));
    p.drawEllipse(QRectF(938, 262, 34, 40));
}

void drawVanSide(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const QPainterPath body = vanBody();
    const QColor paint =
        random.chance(0.45) ? QColor(236, 236, 232) : mutedColour(random, 190, 90, 235);
    p.setBrush(QColor(0, 0, 0, 110));
    p.drawEllipse(QRectF(20, 430, 980, 60));
    p.setBrush(paint);
    p.drawPath(body);
    if (random.chance(0.6)) {
        p.save();
        p.setClipPath(body);
        p.fillRect(QRectF(0, random.uniform(260, 330), 1000, random.uniform(20, 60)),
                   mutedColour(random, 220, 90, 220));
        p.restore();
    }
    drawCab(p);
    const QRectF panel(80, 74, 590, 240);
    scene.expectPlaces(2);
    if (random.chance(0.5)) {
        scene.placeMark(panel.adjusted(0, 0, -panel.width() / 2, 0));
        drawWord(p, {panel.center().x() + 20, 120, 250, 60}, randomWord(random), paint.darker(250));
        drawSmallPrint(p, {panel.center().x() + 20, 210, 250, 70}, 3, paint.darker(190), random);
        scene.placeMark({874, 300, 70, 60});
    } else {
        scene.placeMark({panel.x(), panel.y(), 280, 240});
        scene.placeMark({panel.x() + 310, panel.y(), 280, 240});
    }
    QLinearGradient shine(0, 30, 0, 430);
    shine.setColorAt(0, QColor(255, 255, 255, 80));
    shine.setColorAt(0.25, QColor(255, 255, 255, 0));
    shine.setColorAt(0.6, QColor(0, 0, 0, 0));
    shine.setColorAt(1, QColor(0, 0, 0, 130));
    p.setBrush(shine);
    p.drawPath(body);
    drawWheel(p, {220, 420}, 66);
    drawWheel(p, {790, 420}, 66);
}

void drawAdvert(Scene& scene, const QRectF& area)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    QLinearGradient colours(area.topLeft(),
                            random.chance(0.5) ? area.bottomRight() : area.bottomLeft());
    const QColor first = mutedColour(random, 190, 120, 245);
    colours.setColorAt(0, first);
    colours.setColorAt(1, first.lighter(random.integer(60, 150)));
    p.fillRect(area, colours);
    p.save();
    p.setClipRect(area, Qt::IntersectClip);
    for (int i = random.integer(1, 4); i > 0; --i) {
        QColor blob = mutedColour(random, 200, 120, 250);
        blob.setAlpha(150);
        p.setBrush(blob);
        const double radius = area.height() * random.uniform(0.15, 0.5);
        p.drawEllipse(QPointF(area.x() + area.width() * random.uniform(0, 1),
                              area.y() + area.height() * random.uniform(0, 1)),
                      radius, radius);
    }
    p.restore();
    const bool isLeft = random.chance(0.5);
    const double half = area.width() / 2;
    const QRectF text = area.adjusted(isLeft ? half : 30, 50, isLeft ? -30 : -half, -50);
    drawWord(p, {text.x(), text.y(), text.width(), text.height() * 0.3}, randomWord(random),
             Qt::white);
    drawSmallPrint(p,
                   {text.x(), text.y() + text.height() * 0.45, text.width(), text.height() * 0.5},
                   4, QColor(255, 255, 255, 200), random);
    const double inset = random.uniform(20, 70);
    scene.placeMark(QRectF(isLeft ? area.x() : area.x() + half, area.y(), half, area.height())
                        .adjusted(inset, inset * 0.7, -inset, -inset * 0.7));
}

void drawBoard(Scene& scene, const QPointF& topLeft, double width)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double height = width * random.uniform(0.42, 0.52);
    const double tilt = height * random.uniform(-0.16, 0.16);
    const QPolygonF quad({topLeft + QPointF(0, std::max(0.0, tilt)),
                          topLeft + QPointF(width, std::max(0.0, -tilt)),
                          topLeft + QPointF(width, height - std::max(0.0, -tilt) * 0.6),
                          topLeft + QPointF(0, height - std::max(0.0, tilt) * 0.6)});
    QPainterPath shape;
    shape.addPolygon(quad);
    if (!scene.mayCover(shape))
        return;
    p.setBrush(QColor(70, 72, 76));
    for (const double at : {0.22, 0.74})
        p.drawRect(QRectF(topLeft.x() + width * at, topLeft.y() + height * 0.9, width * 0.035,
                          scene.height()));
    p.drawPolygon(quad);
    scene.hide(shape);
    const Panel board(p, quad, {1000, 480});
    drawAdvert(scene, {14, 14, 972, 452});
}

} // namespace

void drawVan(Scene& scene)
{
    Random& random = scene.random();
    const double w = scene.width();
    const double h = scene.height();
    drawStreetBehind(scene, h * random.uniform(0.5, 0.62));
    const double width = w * random.uniform(0.82, 1.02);
    const double height = std::min(width * 0.5, h * 0.75);
    const double x = w * random.uniform(-0.04, 0.1);
    const double bottom = h * random.uniform(0.86, 0.96);
    const double near = random.uniform(-0.13, 0.13) * height;
    const QPolygonF quad({{x, bottom - height - near},
                          {x + width, bottom - height + near},
                          {x + width, bottom - near * 0.4},
                          {x, bottom + near * 0.4}});
    const Panel side(scene.painter(), quad, {1000, 490});
    drawVanSide(scene);
}

void drawBillboard(Scene& scene)
{
    Random& random = scene.random();
    const double w = scene.width();
    const double h = scene.height();
    drawStreetBehind(scene, h * random.uniform(0.66, 0.8));
    scene.expectPlaces(2);
    const double width = w * random.uniform(0.52, 0.8);
    drawBoard(scene,
              {w * random.uniform(0.03, 0.95) * (1 - width / w) + 2, h * random.uniform(0.05, 0.2)},
              width);
    drawBoard(scene, {w * random.uniform(0.02, 0.6), h * random.uniform(0.55, 0.62)},
              w * random.uniform(0.3, 0.4));
}

} // namespace boxwright::sample
