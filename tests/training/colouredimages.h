// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <opencv2/core.hpp>

#include <algorithm>
#include <vector>

namespace boxwright {

/// A pure colour that is still known after hue, saturation and brightness changed: the channels
/// that are strong in it.
enum Colour : unsigned {
    Grey = 0,
    Blue = 1,
    Green = 2,
    Red = 4,
    Yellow = Green | Red,
};

inline cv::Scalar bgrOf(Colour colour)
{
    return {colour & Blue ? 255.0 : 0.0, colour & Green ? 255.0 : 0.0, colour & Red ? 255.0 : 0.0};
}

inline Colour colourOf(const cv::Vec3b& bgr)
{
    const auto [weakest, strongest] = std::minmax({bgr[0], bgr[1], bgr[2]});
    if (strongest - weakest < 40)
        return Grey;
    unsigned colour = 0;
    for (int channel = 0; channel < 3; ++channel) {
        if (2 * bgr[channel] > weakest + strongest)
            colour |= 1U << unsigned(channel);
    }
    return Colour(colour);
}

/// The rectangle around all pixels of a colour.
inline cv::Rect partOf(const cv::Mat& pixels, Colour colour)
{
    cv::Rect part;
    for (int y = 0; y < pixels.rows; ++y) {
        for (int x = 0; x < pixels.cols; ++x) {
            if (colourOf(pixels.at<cv::Vec3b>(y, x)) == colour)
                part |= cv::Rect(x, y, 1, 1);
        }
    }
    return part;
}

/// Of pictures that are red on the left and green on the right: whether somewhere red is on the
/// right.
inline bool isMirrored(const cv::Mat& pixels)
{
    for (int y = 0; y < pixels.rows; ++y) {
        bool hasGreen = false;
        for (int x = 0; x < pixels.cols; ++x) {
            const Colour colour = colourOf(pixels.at<cv::Vec3b>(y, x));
            hasGreen = hasGreen || colour == Green;
            if (hasGreen && colour == Red)
                return true;
        }
    }
    return false;
}

} // namespace boxwright
