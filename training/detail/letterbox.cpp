// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/letterbox.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace boxwright::detail {

cv::Mat toBgr(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    const cv::Mat view(rgb.height(), rgb.width(), CV_8UC4, const_cast<uchar*>(rgb.constBits()),
                       size_t(rgb.bytesPerLine()));
    cv::Mat bgr;
    cv::cvtColor(view, bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

double letterboxScale(const cv::Size& image, int side)
{
    return std::min(double(side) / image.width, double(side) / image.height);
}

cv::Mat letterbox(const cv::Mat& image, int side)
{
    const double scale = letterboxScale(image.size(), side);
    const cv::Size size(std::clamp(int(std::lround(image.cols * scale)), 1, side),
                        std::clamp(int(std::lround(image.rows * scale)), 1, side));
    cv::Mat source = image;
    // Bilinear sampling skips pixels below one half; a coarse mean first keeps small things.
    while (source.cols >= 2 * size.width && source.rows >= 2 * size.height) {
        cv::Mat halved;
        cv::resize(source, halved, {source.cols / 2, source.rows / 2}, 0, 0, cv::INTER_AREA);
        source = halved;
    }
    cv::Mat square(side, side, CV_8UC3, cv::Scalar::all(kPadding));
    cv::Mat corner = square(cv::Rect({0, 0}, size));
    cv::resize(source, corner, size, 0, 0, cv::INTER_LINEAR);
    return square;
}

} // namespace boxwright::detail
