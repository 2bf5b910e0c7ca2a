// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sample/samplerandom.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QString>
#include <QSvgRenderer>

#include <array>
#include <memory>

namespace boxwright::sample {

inline constexpr int kBrandCount = 3;

/// One of the invented brands whose logos the sample teaches.
struct Brand
{
    QString name;
    QColor colour; ///< of its label
    double aspect = 1; ///< width / height of the logo
    QPainterPath outline; ///< of the logo, in the unit square
};

/// The brands and their drawings. Used by one thread: QSvgRenderer is not shareable.
class BrandLogos
{
public:
    BrandLogos();

    static const std::array<Brand, kBrandCount>& brands();

    void draw(QPainter& painter, int brand, const QRectF& rect);

private:
    std::array<std::unique_ptr<QSvgRenderer>, kBrandCount> m_renderers;
};

/// Draws a sign of some brand that is not ours into `rect`.
void drawForeignMark(QPainter& painter, const QRectF& rect, Random& random);

} // namespace boxwright::sample
