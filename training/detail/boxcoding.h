// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/networklayout.h"

#include <algorithm>
#include <array>

namespace boxwright::detail {

/// What the head says of one image on one map: rows x columns points in raster order, for each
/// `classes` logits and then 4 sides (left, top, right, bottom) x 11 bins.
struct HeadLevel
{
    const float* values = nullptr;
    int stride = 8;
    int rows = 0;
    int columns = 0;

    int points() const { return rows * columns; }
    /// Where a point lies, in pixels of the input.
    float pointX(int index) const { return (float(index % columns) + 0.5F) * float(stride); }
    float pointY(int index) const { return (float(index / columns) + 0.5F) * float(stride); }
};

using HeadView = std::array<HeadLevel, kStrides.size()>;

/// A box by its corners, in pixels of the network's input.
struct CornerBox
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    float area() const { return (right - left) * (bottom - top); }
};

float longerSide(const CornerBox& box);

// Inline, as suppression and assignment ask for millions of them.

/// Area of the intersection in square pixels.
inline float commonArea(const CornerBox& a, const CornerBox& b)
{
    const float width = std::min(a.right, b.right) - std::max(a.left, b.left);
    const float height = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    return width <= 0 || height <= 0 ? 0 : width * height;
}

/// Intersection over union, in [0, 1]; 0 when both are empty.
inline float overlap(const CornerBox& a, const CornerBox& b)
{
    const float intersection = commonArea(a, b);
    return intersection <= 0 ? 0 : intersection / (a.area() + b.area() - intersection);
}

/// The distribution over the bins of one side, and its expectation in strides.
struct SideDistribution
{
    std::array<float, kDistanceBins> probabilities;
    float expectation = 0;
};
SideDistribution sideDistribution(const float* logits);

/// The box that a point predicts. `logits`: its 44 values.
CornerBox decodeBox(const HeadLevel& level, int point, const float* logits);

} // namespace boxwright::detail
