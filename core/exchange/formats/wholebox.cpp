// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/wholebox.h"

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

/// First pixel and number of pixels, within 0..limit.
std::pair<int, int> wholePixels(double start, double end, int limit, int smallest)
{
    int first = std::clamp(qRound(start), 0, limit);
    int last = std::clamp(qRound(end), 0, limit);
    if (last - first < smallest) {
        last = std::min(first + smallest, limit);
        first = std::max(0, last - smallest);
    }
    return {first, last - first};
}

} // namespace

QRect wholeBox(const BoundingBox& box, const QSize& size, int smallest)
{
    const auto [left, width] = wholePixels(box.left(), box.right(), size.width(), smallest);
    const auto [top, height] = wholePixels(box.top(), box.bottom(), size.height(), smallest);
    return {left, top, width, height};
}

} // namespace boxwright
