// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/lettering.h"
#include "core/sample/scenes.h"
#include "core/sample/textures.h"

#include <QLinearGradient>

#include <algorithm>

namespace boxwright::sample {

namespace {

void drawSideShade(QPainter& p, const QPainterPath& shape, int strength)
{
    const QRectF r = shape.boundingRect();
    QLinearGradient shade(r.left(), 0, r.right(), 0);
    shade.setColorAt(0, QColor(0, 0, 0, strength));
    shade.setColorAt(0.3, QColor(255, 255, 255, strength / 3));
    shade.setColorAt(0.55, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, strength));
    p.setBrush(shade);
    p.drawPath(shape);
}

QPainterPath packageShape(const QRectF& r, int kind)
{
    QPainterPath path;
    if (kind == 0) { // carton
        path.addRect(r);
    } else if (kind == 1) { // tin
        path.addRoundedRect(r, r.width() * 0.1, r.width() * 0.06);
    } else if (kind == 2) { // bottle
        const double neck = r.width() * 0.17;
        path.moveTo(r.left(), r.bottom());
        path.lineTo(r.left(), r.top() + r.height() * 0.32);
        path.quadTo(r.left(), r.top() + r.height() * 0.2, r.center().x() - neck,
                    r.top() + r.height() * 0.15);
        path.lineTo(r.center().x() - neck, r.top());
        path.lineTo(r.center().x() + neck, r.top());
        path.lineTo(r.center().x() + neck, r.top() + r.height() * 0.15);
        path.quadTo(r.right(), r.top() + r.height() * 0.2, r.right(), r.top() + r.height() * 0.32);
        path.lineTo(r.right(), r.bottom());
        path.closeSubpath();
    } else { // pouch
        path.moveTo(r.left() + r.width() * 0.06, r.top());
        path.lineTo(r.right() - r.width() * 0.06, r.top());
        path.quadTo(r.right() + r.width() * 0.03, r.center().y(), r.right(), r.bottom());
        path.lineTo(r.left(), r.bottom());
        path.quadTo(r.left() - r.width() * 0.03, r.center().y(), r.left() + r.width() * 0.06,
                    r.top());
    }
    return path;
}

void drawPackage(Scene& scene, const QRectF& r)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const int kind = random.integer(0, 3);
    const QColor colour = mutedColour(random, 200, 80, 245);
    const QPainterPath shape = packageShape(r, kind);
    p.setBrush(colour);
    p.drawPath(shape);
    p.save();
    p.setClipPath(shape, Qt::IntersectClip);
    const double band = r.height() * random.uniform(0.1, 0.2);
    p.fillRect(QRectF(r.left(), r.bottom() - band, r.width(), band),
               colour.darker(random.integer(120, 170)));
    if (random.chance(0.4))
        p.fillRect(QRectF(r.left(), r.top(), r.width(), r.height() * 0.12),
                   mutedColour(random, 200, 100, 240));
    p.restore();
    drawWord(p,
             {r.left() + r.width() * 0.12, r.bottom() - r.height() * 0.26, r.width() * 0.76,
              r.height() * 0.07},
             randomWord(random), QColor(250, 248, 240));
    const double top = kind == 2 ? 0.34 : 0.15;
    scene.placeMark({r.left() + r.width() * 0.08, r.top() + r.height() * top, r.width() * 0.84,
                     r.height() * (0.7 - top)});
    drawSideShade(p, shape, kind == 1 || kind == 2 ? 120 : 45);
}

QPainterPath shirtShape(const QRectF& r)
{
    const auto at = [&r](double x, double y) {
        return QPointF(r.x() + x * r.width(), r.y() + y * r.height());
    };
    QPainterPath path(at(0.36, 0.02));
    path.quadTo(at(0.5, 0.14), at(0.64, 0.02));
    path.lineTo(at(0.8, 0.08));
    path.lineTo(at(1.0, 0.34));
    path.lineTo(at(0.86, 0.44));
    path.lineTo(at(0.78, 0.34));
    path.lineTo(at(0.8, 0.98));
    path.quadTo(at(0.5, 1.02), at(0.2, 0.98));
    path.lineTo(at(0.22, 0.34));
    path.lineTo(at(0.14, 0.44));
    path.lineTo(at(0.0, 0.34));
    path.lineTo(at(0.2, 0.08));
    path.closeSubpath();
    return path;
}

void drawFolds(QPainter& p, const QPainterPath& shape, Random& random)
{
    const QRectF r = shape.boundingRect();
    p.save();
    p.setClipPath(shape, Qt::IntersectClip);
    for (int i = random.integer(3, 7); i > 0; --i) {
        const double x = r.left() + r.width() * random.uniform(0.1, 0.9);
        QLinearGradient fold(x, r.top(), x + r.width() * random.uniform(0.06, 0.16),
                             r.top() + r.height() * random.uniform(-0.05, 0.05));
        const int depth = random.integer(20, 70);
        fold.setColorAt(0, QColor(0, 0, 0, 0));
        fold.setColorAt(0.45, QColor(0, 0, 0, depth));
        fold.setColorAt(0.6, QColor(255, 255, 255, depth / 2));
        fold.setColorAt(1, QColor(0, 0, 0, 0));
        p.fillRect(r, fold);
    }
    p.restore();
}

void drawShirt(Scene& scene, const QRectF& r)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const QPainterPath shape = shirtShape(r);
    const QColor cloth =
        random.chance(0.35) ? QColor(232, 230, 226) : mutedColour(random, 180, 35, 225);
    p.save();
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(140, 110, 80), r.width() * 0.02));
    p.drawLine(QPointF(r.center().x(), r.top() - r.height() * 0.1),
               QPointF(r.center().x(), r.top() + r.height() * 0.04));
    p.restore();
    p.setBrush(QColor(0, 0, 0, 70));
    p.drawPath(shape.translated(r.width() * 0.02, r.height() * 0.02));
    p.setBrush(cloth);
    p.drawPath(shape);
    scene.hide(shape);
    const double chest = random.chance(0.75) ? 0.46 : 0.3;
    const double slant = r.height() * random.uniform(-0.02, 0.02);
    const QRectF front(r.center().x() - r.width() * chest / 2, r.top() + r.height() * 0.24,
                       r.width() * chest, r.height() * chest * 0.8);
    {
        const Panel print(p,
                          QPolygonF({front.topLeft() + QPointF(0, slant), front.topRight(),
                                     front.bottomRight() - QPointF(slant, 0),
                                     front.bottomLeft() + QPointF(slant, slant)}),
                          front.size());
        scene.placeMark({QPointF(), front.size()});
    }
    drawFolds(p, shape, random);
}

} // namespace

void drawShelf(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double w = scene.width();
    const double h = scene.height();
    const double near = random.uniform(-0.16, 0.16) * h;
    const double left = std::max(0.0, near);
    const double right = std::max(0.0, -near);
    p.fillRect(scene.rect(), QColor(60, 58, 56));
    const Panel shelf(
        p,
        QPolygonF(
            {{-0.03 * w, -left}, {1.03 * w, -right}, {1.03 * w, h + right}, {-0.03 * w, h + left}}),
        {1000, 750});
    const QColor back = mutedColour(random, 40, 60, 190);
    drawPlaster(p, {0, 0, 1000, 750}, back, random);
    constexpr int kBoards = 2;
    const int perBoard = random.integer(4, 6);
    scene.expectPlaces(kBoards * perBoard);
    const QColor board = random.chance(0.5) ? QColor(226, 224, 220) : QColor(140, 104, 70);
    for (int row = 0; row < kBoards; ++row) {
        const double floor = 335 + row * 370;
        p.fillRect(QRectF(0, floor - 330, 1000, 60), QColor(0, 0, 0, 70));
        const double cell = 1000.0 / perBoard;
        for (int i = 0; i < perBoard; ++i) {
            const double width = cell * random.uniform(0.8, 0.95);
            const double height = std::min(290.0, width * random.uniform(1.25, 1.75));
            const QRectF package(cell * i + (cell - width) * random.uniform(0.2, 0.8),
                                 floor - height, width, height);
            p.fillRect(package.translated(10, 0), QColor(0, 0, 0, 70));
            drawPackage(scene, package);
        }
        p.fillRect(QRectF(0, floor, 1000, 34), board);
        p.fillRect(QRectF(0, floor + 34, 1000, 10), QColor(0, 0, 0, 90));
        for (int i = 0; i < perBoard; ++i)
            p.fillRect(QRectF(cell * (i + 0.3), floor + 6, cell * 0.36, 22), QColor(248, 240, 190));
    }
}

void drawShirts(Scene& scene)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double w = scene.width();
    const double h = scene.height();
    drawRoomWall(p, scene.rect(), random);
    p.fillRect(QRectF(0, h * 0.055, w, h * 0.022), QColor(70, 62, 56));
    p.fillRect(QRectF(0, h * 0.077, w, h * 0.01), QColor(0, 0, 0, 60));
    const int count = w > h ? random.integer(2, 3) : random.integer(1, 2);
    scene.expectPlaces(count);
    const double cell = w / count;
    for (int i = 0; i < count; ++i) {
        const double width = std::min(cell * random.uniform(0.92, 1.08), h * 0.85);
        const double height = std::min(width * random.uniform(1.05, 1.25), h * 0.84);
        drawShirt(scene, {cell * (i + 0.5) - width / 2, h * 0.14, width, height});
    }
}

} // namespace boxwright::sample
