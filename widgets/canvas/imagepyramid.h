// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSize>

#include <vector>

class QPainter;

namespace boxwright {

/// An image with ever smaller copies, so that painting it at any zoom is quick and smooth.
/// A value, cheap to copy; made in any thread (1 ms per megapixel), painted in the GUI's.
class ImagePyramid
{
public:
    ImagePyramid() = default;
    /// `fullSize` is the size in image pixels, larger than `image` when it was decoded reduced.
    ImagePyramid(const QImage& image, const QSize& fullSize);

    bool isNull() const { return m_levels.empty(); }
    QSize size() const { return m_size; } ///< in image pixels
    QImage pixels() const { return isNull() ? QImage() : m_levels.front(); } ///< as decoded
    qint64 bytes() const;

    /// Paints the part `exposed` (image pixels); the painter's transform maps image pixels.
    /// Smooth below three times the size, crisp pixels above.
    void paint(QPainter& painter, const QRectF& exposed, bool smooth) const;

private:
    size_t level(double scale) const; ///< the smallest that is large enough

    QSize m_size;
    std::vector<QImage> m_levels; ///< each half of the one before, rounded up
};

} // namespace boxwright
