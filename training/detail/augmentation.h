// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/targetassignment.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace boxwright::detail {

/// An image to learn from.
struct SourceImage
{
    cv::Mat pixels; ///< BGR; empty: it could not be read
    std::vector<TruthBox> truths; ///< in its pixels
    bool canMirror = true; ///< may teach mirrored
};

/// What a network is shown: a square BGR image and what is to be found in it.
struct AugmentedImage
{
    cv::Mat pixels;
    std::vector<TruthBox> truths;
};

/// Images that a mosaic is made of.
inline constexpr size_t kMosaicImages = 4;

/// What is left of a box in an area, in the same pixels; nothing when that is under 30 % of it, or
/// less than a pixel wide or high.
std::optional<TruthBox> cutTruth(const TruthBox& truth, const cv::Rect& area);

/// A seed that depends on all three and on nothing else, so that a run can be repeated. `place`:
/// that of the image among those that the epoch shows, so that an image which is shown twice
/// looks different each time.
std::uint64_t augmentationSeed(std::uint64_t seed, int epoch, size_t place);

/// Scales, stretches, shifts, mirrors and recolours images at random; their boxes follow, those
/// that keep under 30 % of their area are dropped. One image has the square of `side` pixels to
/// itself. Four make a mosaic (Bochkovskiy et al. 2020, "YOLOv4", section 3.4): they meet at a
/// random point, each fills its quarter at the scale that it would have alone, and ends there.
AugmentedImage augment(std::span<const SourceImage> images, int side, std::uint64_t seed);

} // namespace boxwright::detail
