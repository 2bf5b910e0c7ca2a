// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/lettering.h"
#include "core/sample/scenes.h"
#include "core/sample/textures.h"

#include <QLinearGradient>
#include <QVector3D>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace boxwright::sample {

namespace {

/// A pinhole camera that looks slightly down; x to the right, y up, z away from it.
struct Camera
{
    double height = 1.6;
    double pitch = 0.25; ///< radians downwards
    double focal = 1;
    QPointF centre;

    QPointF project(const QVector3D& point) const
    {
        const double y = point.y() - height;
        const double depth = point.z() * std::cos(pitch) - y * std::sin(pitch);
        const double rise = y * std::cos(pitch) + point.z() * std::sin(pitch);
        return centre + QPointF(focal * point.x() / depth, -focal * rise / depth);
    }
};

struct Carton
{
    double x = 0; ///< of the front face's middle, metres
    double z = 2;
    double y = 0; ///< of the bottom
    double width = 0.5;
    double height = 0.5;
    double depth = 0.5;
    double turn = 0.5; ///< radians about the vertical

    QVector3D corner(double across, double up, double along) const
    {
        const double dx = across * width / 2;
        const double dz = along * depth;
        return {static_cast<float>(x + dx * std::cos(turn) - dz * std::sin(turn)),
                static_cast<float>(y + up * height),
                static_cast<float>(z + dx * std::sin(turn) + dz * std::cos(turn))};
    }
};

void drawFace(Scene& scene, const QPolygonF& quad, const QSizeF& size, const QColor& colour,
              bool hasMark)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    QPainterPath shape;
    shape.addPolygon(quad);
    scene.hide(shape);
    const Panel face(p, quad, size);
    const QRectF area(QPointF(), size);
    drawCardboard(p, area, colour, random);
    const double tape = size.height() * 0.09;
    p.fillRect(
        QRectF(size.width() / 2 - tape / 2, 0, tape, size.height() * random.uniform(0.15, 0.25)),
        QColor(210, 190, 150, 150));
    if (!hasMark)
        return;
    scene.placeMark(area.adjusted(size.width() * 0.16, size.height() * 0.24, -size.width() * 0.16,
                                  -size.height() * 0.18));
    drawSmallPrint(
        p, {size.width() * 0.08, size.height() * 0.88, size.width() * 0.4, size.height() * 0.08}, 2,
        QColor(50, 40, 34, 190), random);
}

void drawCarton(Scene& scene, const Camera& camera, const Carton& carton)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const auto at = [&](double across, double up, double along) {
        return camera.project(carton.corner(across, up, along));
    };
    const QColor colour = random.chance(0.75)
        ? QColor::fromHsv(random.integer(24, 36), random.integer(80, 130), random.integer(150, 205))
        : mutedColour(random, 150, 90, 230);
    if (carton.y == 0) {
        p.setBrush(QColor(0, 0, 0, 90));
        p.drawPolygon(QPolygonF(
            {at(-1.15, 0, -0.06), at(1.2, 0, -0.06), at(1.25, 0, 1.1), at(-1.1, 0, 1.1)}));
    }
    const QSizeF front(400, 400 * carton.height / carton.width);
    const QSizeF side(400 * carton.depth / carton.width, front.height());
    drawFace(scene, {{at(-1, 1, 1), at(1, 1, 1), at(1, 1, 0), at(-1, 1, 0)}}, {400, side.width()},
             colour.lighter(116), false);
    const bool showsRight = carton.turn < 0;
    const double edge = showsRight ? 1 : -1;
    const double nearEnd = showsRight ? 0 : 1;
    drawFace(scene,
             {{at(edge, 1, nearEnd), at(edge, 1, 1 - nearEnd), at(edge, 0, 1 - nearEnd),
               at(edge, 0, nearEnd)}},
             side, colour.darker(138), true);
    drawFace(scene, {{at(-1, 1, 0), at(1, 1, 0), at(1, 0, 0), at(-1, 0, 0)}}, front, colour, true);
}

std::vector<Carton> stackedCartons(Random& random)
{
    std::vector<Carton> cartons;
    const int columns = random.integer(1, 3);
    for (int column = 0; column < columns; ++column) {
        Carton base;
        base.width = random.uniform(0.55, 0.8);
        base.height = random.uniform(0.42, 0.62);
        base.depth = base.width * random.uniform(0.6, 0.9);
        base.x = (column - (columns - 1) / 2.0) * 0.98 + random.uniform(-0.06, 0.06);
        base.z = (columns == 1 ? 1.55 : 1.9) + random.uniform(0, 0.4);
        base.turn = random.uniform(0.25, 0.65) * (random.chance(0.5) ? 1 : -1);
        cartons.push_back(base);
        if (random.chance(0.5)) {
            Carton upper = base;
            upper.y = base.height;
            upper.width *= random.uniform(0.75, 0.95);
            upper.depth *= 0.85;
            upper.height *= random.uniform(0.75, 1);
            upper.turn += random.uniform(-0.12, 0.12);
            upper.z += 0.06;
            cartons.push_back(upper);
        }
    }
    std::stable_sort(cartons.begin(), cartons.end(),
                     [](const Carton& a, const Carton& b) { return a.z - a.y > b.z - b.y; });
    return cartons;
}

void drawHall(Scene& scene, const Camera& camera)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const double horizon = camera.project({0, 0, 4.5F}).y();
    drawRoomWall(p, {0, 0, scene.width(), horizon + 2}, random);
    const Panel floor(p,
                      QPolygonF({camera.project({-4, 0, 4.5F}), camera.project({4, 0, 4.5F}),
                                 camera.project({4, 0, 0.8F}), camera.project({-4, 0, 0.8F})}),
                      {1200, 700});
    if (random.chance(0.5))
        drawGround(p, {0, 0, 1200, 700},
                   QColor::fromHsv(random.integer(20, 220), 14, random.integer(95, 170)), random);
    else
        drawWood(p, {0, 0, 1200, 700}, QColor(150, 116, 80), random);
}

} // namespace

void drawBoxes(Scene& scene)
{
    Random& random = scene.random();
    Camera camera;
    camera.height = random.uniform(0.95, 1.35);
    camera.pitch = random.uniform(0.24, 0.36);
    camera.focal = scene.width() * random.uniform(0.8, 0.95);
    camera.centre = {scene.width() / 2, scene.height() * random.uniform(0.42, 0.5)};
    scene.painter().fillRect(scene.rect(), QColor(90, 86, 80));
    drawHall(scene, camera);
    const std::vector<Carton> cartons = stackedCartons(random);
    scene.expectPlaces(static_cast<int>(cartons.size()) * 2);
    for (const Carton& carton : cartons)
        drawCarton(scene, camera, carton);
}

} // namespace boxwright::sample
