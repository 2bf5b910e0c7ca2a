// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/scene.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>

namespace boxwright::sample {

namespace {

constexpr double kSmallestSideShare = 0.068; ///< of the longer image side: 28 px of 416
constexpr double kRecognisableShare = 0.55;

double areaOf(const QPainterPath& path)
{
    double area = 0;
    const auto polygons = path.simplified().toSubpathPolygons();
    for (const QPolygonF& polygon : polygons) {
        double twice = 0;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF& a = polygon[i];
            const QPointF& b = polygon[(i + 1) % polygon.size()];
            twice += a.x() * b.y() - b.x() * a.y();
        }
        area += twice / 2;
    }
    return std::abs(area);
}

QPainterPath rectPath(const QRectF& rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

} // namespace

Scene::Scene(const QSize& size, std::uint64_t seed, std::vector<int> wantedBrands,
             BrandLogos& logos)
    : m_image(size, QImage::Format_RGB32)
    , m_random(seed)
    , m_wanted(std::move(wantedBrands))
    , m_logos(logos)
{
    m_image.fill(Qt::gray);
    m_painter.begin(&m_image);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    m_painter.setPen(Qt::NoPen);
}

Scene::~Scene() = default;

void Scene::placeMark(const QRectF& place)
{
    const double share = static_cast<double>(m_wanted.size()) / std::max(1, m_placesLeft);
    --m_placesLeft;
    if (!m_wanted.empty() && m_random.chance(share) && placeLogo(m_wanted.back(), place)) {
        m_wanted.pop_back();
        return;
    }
    if (m_random.chance(0.7))
        drawForeignMark(m_painter, place, m_random);
}

bool Scene::placeLogo(int brand, const QRectF& place)
{
    const Brand& b = BrandLogos::brands()[static_cast<std::size_t>(brand)];
    const double width = std::min(place.width(), place.height() * b.aspect);
    QRectF rect(0, 0, width, width / b.aspect);
    rect.moveCenter(place.center());

    const QTransform toRect(rect.width(), 0, 0, rect.height(), rect.x(), rect.y());
    const QTransform toImage = m_painter.worldTransform();
    const QPainterPath outline = toImage.map(toRect.map(b.outline));
    const QRectF bounds = outline.boundingRect();
    const double smallest = kSmallestSideShare * std::max(this->width(), height());
    const QPainterPath visible = outline.intersected(rectPath(this->rect()));
    if (std::min(bounds.width(), bounds.height()) < smallest
        || areaOf(visible) < 0.75 * areaOf(outline))
        return false;

    m_logos.draw(m_painter, brand, rect);
    m_placed.push_back({brand, outline, visible});
    return true;
}

void Scene::hide(const QPainterPath& shape)
{
    const QPainterPath inImage = m_painter.worldTransform().map(shape);
    for (Placed& placed : m_placed) {
        if (placed.visible.boundingRect().intersects(inImage.boundingRect()))
            placed.visible = placed.visible.subtracted(inImage);
    }
}

bool Scene::mayCover(const QPainterPath& shape) const
{
    const QPainterPath inImage = m_painter.worldTransform().map(shape);
    return std::all_of(m_placed.begin(), m_placed.end(), [&inImage](const Placed& placed) {
        if (!placed.visible.boundingRect().intersects(inImage.boundingRect()))
            return true;
        const double left = areaOf(placed.visible.subtracted(inImage));
        return left >= kRecognisableShare * areaOf(placed.outline);
    });
}

QImage Scene::finish()
{
    m_painter.end();
    return m_image;
}

std::vector<VisibleLogo> Scene::visibleLogos() const
{
    std::vector<VisibleLogo> logos;
    for (const Placed& placed : m_placed) {
        const double share = areaOf(placed.visible) / areaOf(placed.outline);
        if (share < 0.05)
            continue;
        VisibleLogo logo;
        logo.brand = placed.brand;
        logo.box = BoundingBox::fromRect(placed.visible.boundingRect()).clampedTo(m_image.size());
        logo.visibleShare = std::min(1.0, share);
        logo.leavesImage = !rect().contains(placed.outline.boundingRect());
        logos.push_back(logo);
    }
    return logos;
}

Panel::Panel(QPainter& painter, const QPolygonF& quad, const QSizeF& size)
    : m_painter(painter)
{
    const QPolygonF flat(
        {{0, 0}, {size.width(), 0}, {size.width(), size.height()}, {0, size.height()}});
    QTransform transform;
    painter.save();
    if (QTransform::quadToQuad(flat, quad, transform))
        painter.setWorldTransform(transform, true);
}

Panel::~Panel()
{
    m_painter.restore();
}

} // namespace boxwright::sample
