// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/augmentation.h"

#include "training/detail/letterbox.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <random>

namespace boxwright::detail {

namespace {

constexpr double kSmallest = 0.6;
constexpr double kLargest = 1.5;
constexpr double kStretch = 0.15;
constexpr double kHueShift = 6; // of 180
constexpr double kColourGain = 0.4;
constexpr float kLeastAreaKept = 0.3F;
constexpr float kLeastSide = 1; // pixels of the input

using Random = std::mt19937_64;

double between(double low, double high, Random& random)
{
    return std::uniform_real_distribution<double>(low, high)(random);
}

/// How image pixels become input pixels: x' = scaleX * x + shiftX, mirrored when scaleX < 0.
struct Placement
{
    double scaleX = 1;
    double scaleY = 1;
    double shiftX = 0;
    double shiftY = 0;
};

double randomShift(double length, int side, Random& random)
{
    const double room = side - length;
    return between(std::min(0.0, room), std::max(0.0, room), random);
}

Placement randomPlacement(const cv::Size& image, const AugmentationSettings& settings,
                          Random& random)
{
    const double scale =
        letterboxScale(image, settings.side) * between(kSmallest, kLargest, random);
    const double stretch = std::sqrt(between(1 - kStretch, 1 + kStretch, random));
    Placement placement{scale * stretch, scale / stretch, 0, 0};
    const double width = image.width * placement.scaleX;
    placement.shiftX = randomShift(width, settings.side, random);
    placement.shiftY = randomShift(image.height * placement.scaleY, settings.side, random);
    const bool isMirrored = between(0, 1, random) < 0.5;
    if (isMirrored && settings.horizontalFlip) {
        placement.shiftX += width;
        placement.scaleX = -placement.scaleX;
    }
    return placement;
}

cv::Mat place(const cv::Mat& image, const Placement& placement, int side)
{
    // warpAffine maps pixel centres, boxes are measured from edges: half a pixel between them.
    const double x = placement.shiftX + 0.5 * placement.scaleX - 0.5;
    const double y = placement.shiftY + 0.5 * placement.scaleY - 0.5;
    const cv::Matx23d matrix(placement.scaleX, 0, x, 0, placement.scaleY, y);
    cv::Mat square;
    cv::warpAffine(image, square, matrix, {side, side}, cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                   cv::Scalar::all(kPadding));
    return square;
}

/// Saturation and brightness are multiplied, not shifted: what is grey has no hue, and a shift
/// would paint it red.
void recolour(cv::Mat& bgr, Random& random)
{
    const double hue = between(-kHueShift, kHueShift, random);
    const double saturation = between(1 - kColourGain, 1 + kColourGain, random);
    const double brightness = between(1 - kColourGain, 1 + kColourGain, random);
    cv::Mat table(1, 256, CV_8UC3);
    for (int i = 0; i < 256; ++i) {
        table.at<cv::Vec3b>(i) = {uchar((i + 180 + int(std::lround(hue))) % 180),
                                  cv::saturate_cast<uchar>(i * saturation),
                                  cv::saturate_cast<uchar>(i * brightness)};
    }
    cv::Mat hsv;
    cv::cvtColor(bgr, hsv, cv::COLOR_BGR2HSV);
    cv::LUT(hsv, table, hsv);
    cv::cvtColor(hsv, bgr, cv::COLOR_HSV2BGR);
}

CornerBox placed(const CornerBox& box, const Placement& placement)
{
    const auto x = [&](float edge) { return float(placement.scaleX * edge + placement.shiftX); };
    const auto y = [&](float edge) { return float(placement.scaleY * edge + placement.shiftY); };
    const auto [left, right] = std::minmax({x(box.left), x(box.right)}); // a list: no references
    return {left, y(box.top), right, y(box.bottom)};
}

std::vector<TruthBox> placed(const std::vector<TruthBox>& truths, const Placement& placement,
                             int side)
{
    std::vector<TruthBox> result;
    const auto limit = float(side);
    for (TruthBox truth : truths) {
        const CornerBox whole = placed(truth.box, placement);
        const CornerBox part{
            std::clamp(whole.left, 0.0F, limit), std::clamp(whole.top, 0.0F, limit),
            std::clamp(whole.right, 0.0F, limit), std::clamp(whole.bottom, 0.0F, limit)};
        const bool isLarge =
            part.right - part.left >= kLeastSide && part.bottom - part.top >= kLeastSide;
        if (!isLarge || part.area() < kLeastAreaKept * whole.area())
            continue;
        truth.box = part;
        result.push_back(truth);
    }
    return result;
}

} // namespace

std::uint64_t augmentationSeed(std::uint64_t seed, int epoch, size_t image)
{
    // The finaliser of splitmix64, once per part.
    const auto mix = [](std::uint64_t value) {
        value += 0x9e3779b97f4a7c15U;
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
        return value ^ (value >> 31U);
    };
    return mix(mix(mix(seed) ^ std::uint64_t(epoch)) ^ std::uint64_t(image));
}

AugmentedImage augment(const cv::Mat& image, const std::vector<TruthBox>& truths,
                       const AugmentationSettings& settings, std::uint64_t seed)
{
    Random random(seed);
    const Placement placement = randomPlacement(image.size(), settings, random);
    AugmentedImage result{place(image, placement, settings.side),
                          placed(truths, placement, settings.side)};
    recolour(result.pixels, random);
    return result;
}

} // namespace boxwright::detail
