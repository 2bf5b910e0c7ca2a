// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/targetassignment.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <vector>

namespace boxwright::detail {

struct AugmentationSettings
{
    int side = 416; ///< of the square that comes out
    bool horizontalFlip = true;
};

/// What a network is shown: a square BGR image and what is to be found in it.
struct AugmentedImage
{
    cv::Mat pixels;
    std::vector<TruthBox> truths;
};

/// A seed that depends on all three and on nothing else, so that a run can be repeated.
std::uint64_t augmentationSeed(std::uint64_t seed, int epoch, size_t image);

/// Scales, stretches, shifts, mirrors and recolours an image at random; its boxes follow, those
/// that keep under 30 % of their area are dropped. `truths` are in pixels of `image`.
AugmentedImage augment(const cv::Mat& image, const std::vector<TruthBox>& truths,
                       const AugmentationSettings& settings, std::uint64_t seed);

} // namespace boxwright::detail
