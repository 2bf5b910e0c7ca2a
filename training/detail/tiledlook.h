// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/nms.h"

#include <opencv2/core.hpp>

#include <QRect>
#include <QSize>

#include <functional>
#include <optional>
#include <vector>

namespace boxwright::detail {

/// What is found in a letterboxed square, in its pixels.
using SquareLook =
    std::function<std::vector<Candidate>(const cv::Mat& square, const DetectionSettings& settings)>;

/// What a look at a part of an image found, in pixels of the image.
struct PartLook
{
    QRect part;
    std::vector<Candidate> found;
};

/// What is found in an image, in its pixels: by one look at all of it letterboxed to `inputSize`,
/// or at each of its tiles of `tileSide` pixels (see tilesOf()) and then at all of it, joined by
/// joinLooks(). `image`: as letterbox() takes it. Nothing when settings.shouldStop says so.
std::optional<std::vector<Candidate>> lookAtImage(const cv::Mat& image, int tileSide, int inputSize,
                                                  const DetectionSettings& settings,
                                                  const SquareLook& look);

/// Leaves one box for each object. A box that ends at an edge of its part within the image gives
/// way to a larger one of its label, of another look and with at least half of its score, that
/// covers most of it: that look has seen the object as a whole. Then as suppress().
std::vector<Candidate> joinLooks(const std::vector<PartLook>& looks, const QSize& image,
                                 const DetectionSettings& settings);

} // namespace boxwright::detail
