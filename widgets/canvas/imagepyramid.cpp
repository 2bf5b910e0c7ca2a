// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imagepyramid.h"

#include "core/image/pixelmemory.h"

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

/// The mean of each channel of four pixels, two channels at a time.
QRgb meanOf(QRgb a, QRgb b, QRgb c, QRgb d)
{
    constexpr QRgb kTwo = 0x00ff00ff;
    constexpr QRgb kRound = 0x00020002;
    const QRgb even = (a & kTwo) + (b & kTwo) + (c & kTwo) + (d & kTwo) + kRound;
    const QRgb odd =
        ((a >> 8) & kTwo) + ((b >> 8) & kTwo) + ((c >> 8) & kTwo) + ((d >> 8) & kTwo) + kRound;
    return ((even >> 2) & kTwo) | ((odd << 6) & ~kTwo);
}

/// Half the size: each pixel is the mean of the two by two it stands for, of what there is of them
/// at the right and lower edge of an odd size.
QImage halved(const QImage& image)
{
    const int pairs = image.width() / 2;
    const int width = (image.width() + 1) / 2;
    const int height = (image.height() + 1) / 2;
    QImage half = newImage({width, height}, image.format());
    if (half.isNull())
        return half;
    for (int y = 0; y < height; ++y) {
        const auto* upper = reinterpret_cast<const QRgb*>(image.constScanLine(2 * y));
        const auto* lower = reinterpret_cast<const QRgb*>(
            image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
        auto* target = reinterpret_cast<QRgb*>(half.scanLine(y));
        for (int x = 0; x < pairs; ++x, upper += 2, lower += 2)
            target[x] = meanOf(upper[0], upper[1], lower[0], lower[1]);
        if (pairs < width)
            target[pairs] = meanOf(upper[0], upper[0], lower[0], lower[0]);
    }
    return half;
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
        QImage half = halved(m_levels.back());
        if (half.isNull())
            return;
        m_levels.push_back(std::move(half));
    }
}

qint64 ImagePyramid::bytes() const
{
    qint64 sum = 0;
    for (const QImage& level : m_levels)
        sum += level.sizeInBytes();
    return sum;
}

size_t ImagePyramid::level(double scale) const
{
    const double needed = scale * m_size.width() * 0.99; // 0.99: sizes are rounded up when halved
    size_t best = 0;
    for (size_t level = 0; level < m_levels.size(); ++level) {
        if (m_levels[level].width() >= needed)
            best = level;
    }
    return best;
}

void ImagePyramid::paint(QPainter& painter, const QRectF& exposed, bool smooth) const
{
    if (isNull())
        return;
    const double scale = std::abs(painter.deviceTransform().m11());
    const size_t number = level(scale);
    const QImage& image = m_levels[number];
    // Not the ratio of the sizes: the last pixel of a level may stand for less than the others.
    const double reduced = std::ldexp(1.0, -int(number));
    const double toLevelX = reduced * m_levels.front().width() / m_size.width();
    const double toLevelY = reduced * m_levels.front().height() / m_size.height();

    // Whole pixels of the level and some around, so that neighbouring parts join without a seam.
    const QRectF wanted(exposed.x() * toLevelX, exposed.y() * toLevelY, exposed.width() * toLevelX,
                        exposed.height() * toLevelY);
    const QRectF source =
        QRectF(wanted.toAlignedRect().adjusted(-2, -2, 2, 2))
            .intersected({0, 0, m_size.width() * toLevelX, m_size.height() * toLevelY});
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
