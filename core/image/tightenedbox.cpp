// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/tightenedbox.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace boxwright {

namespace {

constexpr double kEnlargement = 0.15; // of a side
constexpr double kLeastEnlargement = 4; // pixels
constexpr int kLeastDifference = 24; // of 255
constexpr int kDeviations = 4;
constexpr int kMostSurroundings = 40'000; // pixels looked at for the median
constexpr double kMostContent = 0.4; // of the surroundings that may look like content

using Channels = std::array<int, 3>;

Channels channelsOf(QRgb pixel)
{
    return {qRed(pixel), qGreen(pixel), qBlue(pixel)};
}

int median(std::vector<int>& values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The colour around a box, and how far a pixel must be from it to be something else.
struct Surroundings
{
    Channels colour{};
    Channels limit{};

    bool differs(QRgb pixel) const
    {
        const Channels channels = channelsOf(pixel);
        for (size_t i = 0; i < channels.size(); ++i) {
            if (std::abs(channels[i] - colour[i]) > limit[i])
                return true;
        }
        return false;
    }
};

std::vector<QRgb> pixelsBetween(const QImage& image, const QRect& outer, const QRect& inner)
{
    const qint64 all = qint64(outer.width()) * outer.height();
    const int step = std::max(1, int(std::sqrt(double(all) / kMostSurroundings)));
    std::vector<QRgb> pixels;
    for (int y = outer.top(); y <= outer.bottom(); y += step) {
        for (int x = outer.left(); x <= outer.right(); x += step) {
            if (!inner.contains(x, y))
                pixels.push_back(image.pixel(x, y));
        }
    }
    return pixels;
}

Surroundings surroundingsOf(const std::vector<QRgb>& pixels)
{
    Surroundings result;
    for (size_t channel = 0; channel < result.colour.size(); ++channel) {
        std::vector<int> values;
        values.reserve(pixels.size());
        for (const QRgb pixel : pixels)
            values.push_back(channelsOf(pixel)[channel]);
        result.colour[channel] = median(values);
        for (int& value : values)
            value = std::abs(value - result.colour[channel]);
        result.limit[channel] = std::max(kLeastDifference, kDeviations * median(values));
    }
    return result;
}

/// The rectangle around all pairs of neighbours that differ; null when there are none. Single
/// pixels are noise.
QRect contentIn(const QImage& image, const QRect& area, const Surroundings& surroundings)
{
    QRect content;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        bool didDiffer = false;
        for (int x = area.left(); x <= area.right(); ++x) {
            const bool differs = surroundings.differs(image.pixel(x, y));
            if (differs && didDiffer)
                content |= QRect(x - 1, y, 2, 1);
            didDiffer = differs;
        }
    }
    return content;
}

/// Content that touches the border goes on there, unless the image ends too.
bool goesOn(const QRect& content, const QRect& area, const QRect& image)
{
    return (content.left() == area.left() && area.left() > image.left())
        || (content.top() == area.top() && area.top() > image.top())
        || (content.right() == area.right() && area.right() < image.right())
        || (content.bottom() == area.bottom() && area.bottom() < image.bottom());
}

} // namespace

std::optional<BoundingBox> tightenedBox(const QImage& pixels, const QSize& imageSize,
                                        const BoundingBox& box)
{
    if (pixels.isNull() || imageSize.isEmpty() || box.isEmpty())
        return {};
    const double toPixelsX = double(pixels.width()) / imageSize.width();
    const double toPixelsY = double(pixels.height()) / imageSize.height();
    const QRectF rect(box.x * toPixelsX, box.y * toPixelsY, box.width * toPixelsX,
                      box.height * toPixelsY);
    const double marginX = std::max(kLeastEnlargement, kEnlargement * rect.width());
    const double marginY = std::max(kLeastEnlargement, kEnlargement * rect.height());
    const QRect area = rect.adjusted(-marginX, -marginY, marginX, marginY)
                           .toAlignedRect()
                           .intersected(pixels.rect());
    const std::vector<QRgb> around = pixelsBetween(pixels, area, rect.toAlignedRect());
    if (around.empty())
        return {};
    const Surroundings surroundings = surroundingsOf(around);
    const auto alike = std::count_if(around.begin(), around.end(),
                                     [&](QRgb pixel) { return surroundings.differs(pixel); });
    const QRect content = contentIn(pixels, area, surroundings);
    if (content.isNull() || double(alike) > kMostContent * double(around.size())
        || goesOn(content, area, pixels.rect()))
        return {};
    return BoundingBox{content.x() / toPixelsX, content.y() / toPixelsY,
                       content.width() / toPixelsX, content.height() / toPixelsY};
}

} // namespace boxwright
