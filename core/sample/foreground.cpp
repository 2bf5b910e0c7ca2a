// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/scenes.h"
#include "core/sample/textures.h"

#include <QLinearGradient>

#include <array>

namespace boxwright::sample {

namespace {

QPainterPath pole(Scene& scene)
{
    const double width = scene.width() * scene.random().uniform(0.015, 0.035);
    QPainterPath path;
    path.addRect(
        QRectF(scene.width() * scene.random().uniform(0.05, 0.95), -5, width, scene.height() + 10));
    return path;
}

QPainterPath passerBy(Scene& scene)
{
    Random& random = scene.random();
    const double size = scene.height() * random.uniform(0.5, 0.75);
    const QPointF foot(scene.width() * random.uniform(0.05, 0.95),
                       scene.height() * random.uniform(1.02, 1.2));
    const auto at = [&](double x, double y) { return foot + QPointF(x * size, -y * size); };
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addEllipse(at(0, 0.91), size * 0.062, size * 0.083);
    path.addPolygon(
        QPolygonF({at(-0.035, 0.86), at(-0.04, 0.8), at(-0.15, 0.76), at(-0.19, 0.68),
                   at(-0.2, 0.4), at(-0.15, 0.4), at(-0.13, 0.62), at(-0.12, 0.0), at(-0.015, 0.0),
                   at(0, 0.36), at(0.015, 0.0), at(0.12, 0.0), at(0.13, 0.62), at(0.15, 0.4),
                   at(0.2, 0.4), at(0.19, 0.68), at(0.15, 0.76), at(0.04, 0.8), at(0.035, 0.86)}));
    path.closeSubpath();
    return path;
}

QPainterPath leaves(Scene& scene)
{
    Random& random = scene.random();
    const bool isLeft = random.chance(0.5);
    const QPointF root(isLeft ? -10 : scene.width() + 10, scene.height() * random.uniform(0.1, 1));
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int i = 0; i < 9; ++i) {
        const double length = scene.height() * random.uniform(0.2, 0.45);
        const double angle = random.uniform(-1.2, 1.2) + (isLeft ? 0 : M_PI);
        const QPointF along(std::cos(angle) * length, std::sin(angle) * length);
        const QPointF across(-along.y() * 0.16, along.x() * 0.16);
        path.moveTo(root);
        path.quadTo(root + along * 0.5 + across, root + along);
        path.quadTo(root + along * 0.5 - across, root);
    }
    return path;
}

} // namespace

void drawForeground(Scene& scene, bool isStreet)
{
    Random& random = scene.random();
    QPainter& p = scene.painter();
    const int kind = isStreet ? random.integer(0, 2) : 2;
    constexpr std::array kShapes{pole, passerBy, leaves};
    const QPainterPath shape = kShapes[static_cast<std::size_t>(kind)](scene);
    if (!scene.mayCover(shape))
        return;
    const QRectF bounds = shape.boundingRect();
    const QColor colour = kind == 2
        ? QColor::fromHsv(random.integer(80, 130), random.integer(90, 170), random.integer(40, 120))
        : QColor::fromHsv(random.integer(0, 359), random.integer(10, 80), random.integer(25, 90));
    QLinearGradient shade(bounds.topLeft(), bounds.topRight());
    shade.setColorAt(0, colour.darker(130));
    shade.setColorAt(0.4, colour.lighter(130));
    shade.setColorAt(1, colour.darker(150));
    p.setBrush(shade);
    p.drawPath(shape);
    scene.hide(shape);
}

} // namespace boxwright::sample
