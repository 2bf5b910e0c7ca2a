// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/lettering.h"
#include "core/sample/scenes.h"
#include "core/sample/textures.h"

#include <QLinearGradient>

#include <algorithm>

namespace boxwright::sample {

namespace {

/// A wall and a table in front of it; returns where the table begins.
double drawTable(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double w = scene.width();
    const double h = scene.height();
    const double edge = h * random.uniform(0.5, 0.66);
    drawRoomWall(p, {0, 0, w, edge + 2}, random);
    if (random.chance(0.4)) {
        const QRectF frame(w * random.uniform(0.05, 0.7), h * random.uniform(0.03, 0.1),
                           w * random.uniform(0.14, 0.24), h * random.uniform(0.2, 0.32));
        p.fillRect(frame.translated(4, 6), QColor(0, 0, 0, 70));
        p.fillRect(frame, QColor(60, 44, 34));
        p.save();
        p.setClipRect(frame.adjusted(7, 7, -7, -7));
        drawSky(p, frame, random);
        drawHills(p, frame.adjusted(0, frame.height() * 0.4, 0, 0), random);
        p.restore();
    }
    const QColor wood =
        QColor::fromHsv(random.integer(18, 34), random.integer(50, 140), random.integer(90, 205));
    const Panel table(p, QPolygonF({{0, edge}, {w, edge}, {1.5 * w, 1.1 * h}, {-0.5 * w, 1.1 * h}}),
                      {1000, 500});
    if (random.chance(0.7))
        drawWood(p, {0, 0, 1000, 500}, wood, random);
    else
        drawPlaster(p, {0, 0, 1000, 500}, mutedColour(random, 60, 110, 230), random);
    p.fillRect(QRectF(0, 0, 1000, 10), QColor(255, 255, 255, 50));
    return edge;
}

QPainterPath vesselBody(const QRectF& r, double taper)
{
    const double inset = r.width() * taper;
    const double curve = r.width() * 0.16;
    QPainterPath body(r.topLeft());
    body.lineTo(r.left() + inset, r.bottom() - curve / 2);
    body.quadTo(r.center().x(), r.bottom() + curve / 2, r.right() - inset, r.bottom() - curve / 2);
    body.lineTo(r.topRight());
    body.closeSubpath();
    return body;
}

void drawRoundShading(QPainter& p, const QPainterPath& body)
{
    const QRectF r = body.boundingRect();
    QLinearGradient round(r.left(), 0, r.right(), 0);
    round.setColorAt(0, QColor(0, 0, 0, 120));
    round.setColorAt(0.25, QColor(255, 255, 255, 46));
    round.setColorAt(0.45, QColor(255, 255, 255, 0));
    round.setColorAt(1, QColor(0, 0, 0, 150));
    p.setBrush(round);
    p.drawPath(body);
}

void drawHandle(QPainter& p, const QRectF& body, const QColor& colour, bool isRight)
{
    const double size = body.height() * 0.5;
    const double x = isRight ? body.right() - size * 0.35 : body.left() - size * 0.35;
    p.save();
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(colour.darker(125), size * 0.2));
    p.drawEllipse(QRectF(x, body.y() + body.height() * 0.2, size * 0.7, size));
    p.restore();
}

void drawVessel(Scene& scene, const QRectF& body)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const bool isMug = random.chance(0.65);
    const QColor colour =
        random.chance(0.4) ? QColor(238, 236, 230) : mutedColour(random, 170, 60, 235);
    const QPainterPath shape =
        vesselBody(body, isMug ? random.uniform(0, 0.08) : random.uniform(0.07, 0.15));
    const double rim = body.width() * 0.24;

    p.setBrush(QColor(0, 0, 0, 85));
    p.drawEllipse(QRectF(body.left() - body.width() * 0.05, body.bottom() - rim * 0.6,
                         body.width() * 1.35, rim));
    if (isMug)
        drawHandle(p, body, colour, random.chance(0.6));
    p.setBrush(colour);
    p.drawPath(shape);
    scene.hide(shape);
    const double slope = body.height() * random.uniform(-0.03, 0.03);
    const QRectF front = body.adjusted(body.width() * 0.13, body.height() * 0.2,
                                       -body.width() * 0.13, -body.height() * 0.14);
    {
        const Panel label(p,
                          QPolygonF({front.topLeft(), front.topRight() + QPointF(0, slope),
                                     front.bottomRight() + QPointF(-body.width() * 0.02, slope),
                                     front.bottomLeft() + QPointF(body.width() * 0.02, 0)}),
                          front.size());
        scene.placeMark({QPointF(), front.size()});
    }
    drawRoundShading(p, shape);
    p.setBrush(colour.lighter(108));
    const QRectF mouth(body.left(), body.top() - rim / 2, body.width(), rim);
    p.drawEllipse(mouth);
    p.setBrush(isMug ? QColor(58, 36, 24) : QColor(70, 48, 36));
    if (isMug || random.chance(0.5))
        p.drawEllipse(mouth.adjusted(rim * 0.18, rim * 0.14, -rim * 0.18, -rim * 0.14));
    QPainterPath top;
    top.addEllipse(mouth);
    scene.hide(top);
}

void drawPlant(QPainter& p, Random& random, const QPointF& foot, double size)
{
    p.setBrush(QColor(150, 84, 56));
    p.drawPolygon(QPolygonF({foot + QPointF(-size * 0.3, -size * 0.5),
                             foot + QPointF(size * 0.3, -size * 0.5), foot + QPointF(size * 0.2, 0),
                             foot + QPointF(-size * 0.2, 0)}));
    drawFoliage(p, foot - QPointF(0, size * 0.95), size * 0.6, random);
}

void drawBookStack(QPainter& p, Random& random, const QPointF& foot, double width)
{
    double y = foot.y();
    for (int i = random.integer(2, 5); i > 0; --i) {
        const double height = width * random.uniform(0.1, 0.17);
        y -= height;
        const QRectF book(foot.x() + width * random.uniform(-0.06, 0.06), y,
                          width * random.uniform(0.8, 1), height);
        p.fillRect(book, mutedColour(random, 170, 60, 190));
        p.fillRect(QRectF(book.x(), book.y(), width * 0.07, height), QColor(240, 235, 220, 120));
    }
}

QPainterPath bagShape(const QRectF& r, double bulge)
{
    QPainterPath path(r.topLeft());
    path.quadTo(r.left() - bulge, r.center().y(), r.left() - bulge * 0.4, r.bottom());
    path.quadTo(r.center().x(), r.bottom() + bulge * 0.6, r.right() + bulge * 0.4, r.bottom());
    path.quadTo(r.right() + bulge, r.center().y(), r.right(), r.top());
    path.closeSubpath();
    return path;
}

void drawBag(Scene& scene, const QRectF& r)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const QColor cloth = random.chance(0.6)
        ? QColor::fromHsv(random.integer(28, 45), random.integer(15, 110), random.integer(170, 240))
        : mutedColour(random, 190, 50, 220);
    const QPainterPath shape = bagShape(r, r.width() * random.uniform(0.01, 0.07));
    p.setBrush(QColor(0, 0, 0, 80));
    p.drawEllipse(QRectF(r.left() - r.width() * 0.05, r.bottom() - r.height() * 0.04,
                         r.width() * 1.2, r.height() * 0.1));
    p.save();
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(cloth.darker(130), r.width() * 0.045));
    p.drawArc(QRectF(r.left() + r.width() * 0.25, r.top() - r.height() * 0.32, r.width() * 0.5,
                     r.height() * 0.66),
              0, 180 * 16);
    p.restore();
    p.setBrush(cloth);
    p.drawPath(shape);
    scene.hide(shape);
    p.save();
    p.setClipPath(shape);
    drawBlotches(p, r, cloth.darker(150), {6, 9}, 60, random);
    p.restore();
    const QRectF front =
        r.adjusted(r.width() * 0.14, r.height() * 0.2, -r.width() * 0.14, -r.height() * 0.22);
    const double turn = random.uniform(-0.05, 0.05) * r.height();
    {
        const Panel print(
            p,
            QPolygonF({front.topLeft() + QPointF(0, turn), front.topRight() - QPointF(0, turn),
                       front.bottomRight() + QPointF(0, turn),
                       front.bottomLeft() - QPointF(0, turn)}),
            front.size());
        scene.placeMark({QPointF(), front.size()});
    }
    p.save();
    p.setClipPath(shape);
    for (int i = random.integer(1, 4); i > 0; --i) {
        const double x = r.left() + r.width() * random.uniform(0, 1);
        QLinearGradient fold(x, 0, x + r.width() * 0.2, r.height() * 0.05);
        fold.setColorAt(0, QColor(0, 0, 0, 0));
        fold.setColorAt(0.5, QColor(0, 0, 0, random.integer(30, 75)));
        fold.setColorAt(1, QColor(0, 0, 0, 0));
        p.fillRect(r.adjusted(-20, 0, 20, 20), fold);
    }
    p.restore();
}

} // namespace

void drawMugs(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double w = scene.width();
    const double h = scene.height();
    const double edge = drawTable(scene);
    if (random.chance(0.5))
        drawPlant(p, random, {w * random.uniform(0.05, 0.95), edge + h * 0.06}, h * 0.3);
    if (random.chance(0.5))
        drawBookStack(p, random, {w * random.uniform(0, 0.7), edge + h * 0.05}, w * 0.26);
    const int count = random.integer(2, 4);
    scene.expectPlaces(count);
    const double cell = w * 0.94 / count;
    for (int i = 0; i < count; ++i) {
        const double width = std::min(cell * random.uniform(0.62, 0.8), h * 0.42);
        const double height = width * random.uniform(0.95, 1.3);
        const double bottom = std::min(edge + h * random.uniform(0.12, 0.36), h * 0.97);
        drawVessel(scene,
                   {w * 0.03 + cell * (i + 0.5) - width / 2 + random.uniform(-0.06, 0.06) * cell,
                    bottom - height, width, height});
    }
}

void drawBags(Scene& scene)
{
    Random& random = scene.random();
    const double w = scene.width();
    const double h = scene.height();
    const double edge = drawTable(scene);
    const int count = random.integer(1, 3);
    scene.expectPlaces(count);
    const double cell = w * 0.9 / count;
    for (int i = 0; i < count; ++i) {
        const double width = std::min(cell * random.uniform(0.66, 0.86), h * 0.55);
        const double height = width * random.uniform(0.95, 1.3);
        const double bottom = std::min(edge + h * random.uniform(0.16, 0.34), h * 0.96);
        const double top = std::max(bottom - height, h * 0.14);
        drawBag(scene, {w * 0.05 + cell * (i + 0.5) - width / 2, top, width, bottom - top});
    }
}

} // namespace boxwright::sample
