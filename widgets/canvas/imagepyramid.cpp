// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imagepyramid.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

constexpr int kSmallestSide = 256;
constexpr double kCrispFrom = 3; ///< view pixels per image pixel

QImage paintable(const QImage& image)
{
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                         : QImage::Format_RGB32);
}

QBrush checkerBoard()
{
    constexpr int kCell = 8;
    QPixmap cells(2 * kCell, 2 * kCell);
    cells.fill(QColor(230, 230, 230));
    QPainter painter(&cells);
    painter.fillRect(0, 0, kCell, kCell, QColor(200, 200, 200));
    painter.fillRect(kCell, kCell, kCell, kCell, QColor(200, 200, 200));
    return {cells};
}

} // namespace

ImagePyramid::ImagePyramid(const QImage& image, const QSize& fullSize)
    : m_size(fullSize)
{
    if (image.isNull() || fullSize.isEmpty())
        return;
    m_levels.push_back(paintable(image));
    while (std::max(m_levels.back().width(), m_levels.back().height()) > kSmallestSide) {
        const QImage& last = m_levels.back();
        const QSize half((last.width() + 1) / 2, (last.height() + 1) / 2);
        m_levels.push_back(
            paintable(last.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    }
}

qint64 ImagePyramid::bytes() const
{
    qint64 sum = 0;
    for (const QImage& level : m_levels)
        sum += level.sizeInBytes();
    return sum;
}

const QImage& ImagePyramid::level(double scale) const
{
    const double needed = scale * m_size.width() * 0.99; // 0.99: sizes are rounded up when halved
    const QImage* best = &m_levels.front();
    for (const QImage& level : m_levels) {
        if (level.width() >= needed)
            best = &level;
    }
    return *best;
}

void ImagePyramid::paint(QPainter& painter, const QRectF& exposed, bool smooth) const
{
    if (isNull())
        return;
    const double scale = std::abs(painter.deviceTransform().m11());
    const QImage& image = level(scale);
    const double toLevelX = double(image.width()) / m_size.width();
    const double toLevelY = double(image.height()) / m_size.height();

    // Whole pixels of the level and some around, so that neighbouring parts join without a seam.
    const QRectF wanted(exposed.x() * toLevelX, exposed.y() * toLevelY, exposed.width() * toLevelX,
                        exposed.height() * toLevelY);
    const QRect source = wanted.toAlignedRect().adjusted(-2, -2, 2, 2).intersected(image.rect());
    if (source.isEmpty())
        return;
    const QRectF target(source.x() / toLevelX, source.y() / toLevelY, source.width() / toLevelX,
                        source.height() / toLevelY);

    painter.save();
    if (image.hasAlphaChannel()) {
        const QRectF onView = painter.worldTransform().mapRect(target);
        painter.save();
        painter.resetTransform();
        painter.fillRect(onView, checkerBoard());
        painter.restore();
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth && scale < kCrispFrom);
    painter.drawImage(target, image, source);
    painter.restore();
}

} // namespace boxwright
