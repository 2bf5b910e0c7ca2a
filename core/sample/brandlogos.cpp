// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/brandlogos.h"

#include "core/sample/lettering.h"

#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright::sample {

namespace {

QPainterPath disc()
{
    QPainterPath path;
    path.addEllipse(QRectF(0.01, 0.01, 0.98, 0.98));
    return path;
}

QPainterPath hexagon()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{0.5, 0.01},
                               {0.978, 0.255},
                               {0.978, 0.745},
                               {0.5, 0.99},
                               {0.022, 0.745},
                               {0.022, 0.255}}));
    path.closeSubpath();
    return path;
}

QPainterPath pill()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.007, 0.015, 0.986, 0.97), 0.21, 0.485);
    return path;
}

QPolygonF star(const QPointF& centre, double radius, int points)
{
    QPolygonF polygon;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = M_PI * i / points - M_PI_2;
        const double r = i % 2 == 0 ? radius : radius * 0.45;
        polygon << centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return polygon;
}

void drawLeafMark(QPainter& painter, const QRectF& r, const QColor& colour)
{
    painter.setBrush(colour);
    painter.drawRoundedRect(r, r.width() * 0.2, r.height() * 0.2);
    QPainterPath leaf(r.center() + QPointF(-r.width() * 0.3, r.height() * 0.3));
    leaf.quadTo(r.topLeft() + QPointF(r.width() * 0.15, 0),
                r.topRight() + QPointF(-r.width() * 0.2, r.height() * 0.2));
    leaf.quadTo(r.bottomRight() - QPointF(0, r.height() * 0.1), leaf.elementAt(0));
    painter.setBrush(QColor(245, 245, 235));
    painter.drawPath(leaf);
}

void drawStarMark(QPainter& painter, const QRectF& r, const QColor& colour)
{
    painter.setBrush(colour);
    painter.drawEllipse(r);
    painter.setBrush(QColor(250, 240, 200));
    painter.drawPolygon(star(r.center(), r.width() * 0.38, 5));
}

void drawStripeMark(QPainter& painter, const QRectF& r, const QColor& colour)
{
    const double step = r.height() / 5;
    for (int i = 0; i < 5; i += 2) {
        painter.setBrush(i == 2 ? colour.lighter(140) : colour);
        painter.drawRect(QRectF(r.x() + i * step * 0.3, r.y() + i * step, r.width() * 0.8, step));
    }
}

void drawWordMark(QPainter& painter, const QRectF& r, const QColor& colour, Random& random)
{
    const QRectF plate = r.adjusted(0, r.height() * 0.22, 0, -r.height() * 0.22);
    painter.setBrush(colour);
    painter.drawRect(plate);
    drawWord(painter,
             plate.adjusted(plate.width() * 0.1, plate.height() * 0.2, -plate.width() * 0.1,
                            -plate.height() * 0.2),
             randomWord(random), Qt::white);
}

} // namespace

BrandLogos::BrandLogos()
{
    for (std::size_t i = 0; i < kBrandCount; ++i)
        m_renderers[i] =
            std::make_unique<QSvgRenderer>(u":/sample/%1.svg"_s.arg(brands()[i].name.toLower()));
}

const std::array<Brand, kBrandCount>& BrandLogos::brands()
{
    static const std::array<Brand, kBrandCount> all{{
        {u"Solara"_s, QColor(242, 140, 27), 1.0, disc()},
        {u"Vantor"_s, QColor(66, 98, 222), 0.9, hexagon()},
        {u"Mopo"_s, QColor(207, 31, 111), 300.0 / 130.0, pill()},
    }};
    return all;
}

void BrandLogos::draw(QPainter& painter, int brand, const QRectF& rect)
{
    m_renderers[static_cast<std::size_t>(brand)]->render(&painter, rect);
}

void drawForeignMark(QPainter& painter, const QRectF& rect, Random& random)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    const QColor colour =
        QColor::fromHsv(random.integer(0, 359), random.integer(90, 230), random.integer(60, 220));

    painter.save();
    painter.setPen(Qt::NoPen);
    switch (random.integer(0, 3)) {
    case 0:
        drawLeafMark(painter, square, colour);
        break;
    case 1:
        drawStarMark(painter, square, colour);
        break;
    case 2:
        drawStripeMark(painter, square, colour);
        break;
    default:
        drawWordMark(painter, rect, colour, random);
        break;
    }
    painter.restore();
}

} // namespace boxwright::sample
