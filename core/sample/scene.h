// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/sample/brandlogos.h"
#include "core/sample/samplerandom.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace boxwright::sample {

/// A logo that a person can see in a picture.
struct VisibleLogo
{
    int brand = 0;
    BoundingBox box; ///< tight around the part that is seen
    double visibleShare = 1; ///< of the logo's area, 0..1
    bool leavesImage = false;
};

/// A picture while it is being drawn: knows where the logos are and what was drawn over them.
/// Scenes offer places for marks; which of them get a logo is decided here.
class Scene
{
public:
    /// `wantedBrands` are placed as far as there are places for them.
    Scene(const QSize& size, std::uint64_t seed, std::vector<int> wantedBrands, BrandLogos& logos);
    ~Scene();
    Q_DISABLE_COPY_MOVE(Scene)

    QPainter& painter() { return m_painter; }
    Random& random() { return m_random; }
    QRectF rect() const { return m_image.rect(); }
    double width() const { return m_image.width(); }
    double height() const { return m_image.height(); }

    /// How often placeMark() will be called from now on, so that logos spread over the places.
    void expectPlaces(int count) { m_placesLeft = count; }
    /// Puts a logo or a foreign sign into a rectangle of the painter's current coordinates.
    void placeMark(const QRectF& place);

    /// Something drawn over `shape` (painter's coordinates) hides what is below.
    void hide(const QPainterPath& shape);
    /// True if drawing over `shape` leaves every logo recognisable.
    bool mayCover(const QPainterPath& shape) const;

    /// The finished picture; the scene cannot be drawn to any more.
    QImage finish();
    std::vector<VisibleLogo> visibleLogos() const;

private:
    struct Placed
    {
        int brand = 0;
        QPainterPath outline; ///< in pixels of the image
        QPainterPath visible;
    };
    bool placeLogo(int brand, const QRectF& place);

    QImage m_image;
    QPainter m_painter;
    Random m_random;
    std::vector<int> m_wanted;
    BrandLogos& m_logos;
    int m_placesLeft = 1;
    std::vector<Placed> m_placed;
};

/// Draws in a flat surface seen in perspective, for as long as it lives: (0, 0)..`size` maps to
/// the four corners `quad`, clockwise from the top left.
class Panel
{
public:
    Panel(QPainter& painter, const QPolygonF& quad, const QSizeF& size);
    ~Panel();
    Q_DISABLE_COPY_MOVE(Panel)

private:
    QPainter& m_painter;
};

} // namespace boxwright::sample
