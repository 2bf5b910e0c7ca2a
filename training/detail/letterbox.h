// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/core.hpp>

#include <QImage>

namespace boxwright::detail {

/// The value around images that do not fill the square.
inline constexpr int kPadding = 114;

/// A copy as 8-bit BGR.
cv::Mat toBgr(const QImage& image);

/// Input pixels per image pixel when an image is fitted into a square of `side`.
double letterboxScale(const cv::Size& image, int side);

/// Resized with its ratio kept, at the top left of a grey BGR square. `image`: BGR, or with a
/// fourth channel that is left out.
cv::Mat letterbox(const cv::Mat& image, int side);
/// The same without a copy of the whole image, which may take hundreds of megabytes.
cv::Mat letterbox(const QImage& image, int side);

} // namespace boxwright::detail
