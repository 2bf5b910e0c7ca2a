// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagetiles.h"

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kOverlapPart = 5; ///< of a side

/// Where tiles begin along a length.
std::vector<int> beginnings(int length, int side)
{
    std::vector<int> begins{0};
    const int step = side - tileOverlap(side);
    while (begins.back() + side < length)
        begins.push_back(std::min(begins.back() + step, length - side));
    return begins;
}

} // namespace

int tileOverlap(int side)
{
    return side / kOverlapPart;
}

std::vector<QRect> tilesOf(const QSize& image, int side)
{
    if (side <= 0)
        return {QRect({0, 0}, image)};
    const QSize tile = image.boundedTo({side, side});
    std::vector<QRect> tiles;
    for (const int y : beginnings(image.height(), side)) {
        for (const int x : beginnings(image.width(), side))
            tiles.emplace_back(QPoint(x, y), tile);
    }
    return tiles;
}

int looksAt(const QSize& image, int tileSide)
{
    const auto tiles = static_cast<int>(tilesOf(image, tileSide).size());
    return tiles > 1 ? tiles + 1 : 1;
}

} // namespace boxwright
