// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/core.hpp>

#include <QImage>

namespace boxwright::detail {

/// The value around images that do not fill the square.
inline constexpr int kPadding = 114;

/// An image as OpenCV sees it, without a copy of its pixels, which may take hundreds of megabytes,
/// where they have 32 bits each.
struct PixelView
{
    explicit PixelView(const QImage& image);

    QImage plain; ///< whose memory the view shows
    cv::Mat pixels; ///< blue, green, red, and alpha, which is not looked at
};

/// A copy as 8-bit BGR.
cv::Mat toBgr(const QImage& image);

/// Input pixels per image pixel when an image is fitted into a square of `side`.
double letterboxScale(const cv::Size& image, int side);

/// Resized with its ratio kept, at the top left of a grey BGR square. `image`: BGR, or with a
/// fourth channel that is left out.
cv::Mat letterbox(const cv::Mat& image, int side);

} // namespace boxwright::detail
