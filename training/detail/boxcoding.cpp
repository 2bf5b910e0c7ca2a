// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/boxcoding.h"

#include <algorithm>
#include <cmath>

namespace boxwright::detail {

float longerSide(const CornerBox& box)
{
    return std::max(box.right - box.left, box.bottom - box.top);
}

SideDistribution sideDistribution(const float* logits)
{
    SideDistribution side{};
    const float highest = *std::max_element(logits, logits + kDistanceBins);
    float sum = 0;
    for (int bin = 0; bin < kDistanceBins; ++bin)
        sum += side.probabilities[size_t(bin)] = std::exp(logits[bin] - highest);
    for (int bin = 0; bin < kDistanceBins; ++bin) {
        side.probabilities[size_t(bin)] /= sum;
        side.expectation += float(bin) * side.probabilities[size_t(bin)];
    }
    return side;
}

CornerBox decodeBox(const HeadLevel& level, int point, const float* logits)
{
    const float x = level.pointX(point);
    const float y = level.pointY(point);
    const auto stride = float(level.stride);
    const auto distance = [&](int side) {
        return stride * sideDistribution(logits + side * kDistanceBins).expectation;
    };
    return {x - distance(0), y - distance(1), x + distance(2), y + distance(3)};
}

} // namespace boxwright::detail
