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
constexpr float kLeastSide = 1; // pixels
constexpr int kLeastQuarter = 4; // the side over that of the smallest quarter of a mosaic

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

/// Where an image of `length` begins in an area of `room`: inside it, or over both of its ends.
double randomShift(double length, int room, Random& random)
{
    const double left = room - length;
    return between(std::min(0.0, left), std::max(0.0, left), random);
}

/// Into `area` of a square of `side`.
Placement randomPlacement(const SourceImage& image, int side, const cv::Rect& area, Random& random)
{
    const cv::Size size = image.pixels.size();
    const double scale = letterboxScale(size, side) * between(kSmallest, kLargest, random);
    const double stretch = std::sqrt(between(1 - kStretch, 1 + kStretch, random));
    Placement placement{scale * stretch, scale / stretch, double(area.x), double(area.y)};
    const double width = size.width * placement.scaleX;
    placement.shiftX += randomShift(width, area.width, random);
    placement.shiftY += randomShift(size.height * placement.scaleY, area.height, random);
    const bool isMirrored = between(0, 1, random) < 0.5;
    if (isMirrored && image.canMirror) {
        placement.shiftX += width;
        placement.scaleX = -placement.scaleX;
    }
    return placement;
}

void draw(const cv::Mat& image, const Placement& placement, const cv::Rect& area, cv::Mat& square)
{
    // warpAffine maps pixel centres, boxes are measured from edges: half a pixel between them.
    const double x = placement.shiftX - area.x + 0.5 * placement.scaleX - 0.5;
    const double y = placement.shiftY - area.y + 0.5 * placement.scaleY - 0.5;
    const cv::Matx23d matrix(placement.scaleX, 0, x, 0, placement.scaleY, y);
    cv::Mat part = square(area);
    cv::warpAffine(image, part, matrix, part.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT,
                   cv::Scalar::all(kPadding));
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

CornerBox cutTo(const CornerBox& box, const cv::Rect& area)
{
    const auto x = [&](float edge) {
        return std::clamp(edge, float(area.x), float(area.x + area.width));
    };
    const auto y = [&](float edge) {
        return std::clamp(edge, float(area.y), float(area.y + area.height));
    };
    return {x(box.left), y(box.top), x(box.right), y(box.bottom)};
}

void addTruths(const std::vector<TruthBox>& truths, const Placement& placement,
               const cv::Rect& area, std::vector<TruthBox>& result)
{
    for (TruthBox truth : truths) {
        truth.box = placed(truth.box, placement);
        if (const std::optional<TruthBox> cut = cutTruth(truth, area))
            result.push_back(*cut);
    }
}

/// The parts of a square that `count` images fill: all of it, or the quarters around a random
/// point.
std::vector<cv::Rect> randomAreas(size_t count, int side, Random& random)
{
    if (count < kMosaicImages)
        return {{0, 0, side, side}};
    const int least = side / kLeastQuarter;
    std::uniform_int_distribution<int> middle(least, side - least);
    const int x = middle(random);
    const int y = middle(random);
    return {{0, 0, x, y}, {x, 0, side - x, y}, {0, y, x, side - y}, {x, y, side - x, side - y}};
}

} // namespace

std::optional<TruthBox> cutTruth(const TruthBox& truth, const cv::Rect& area)
{
    TruthBox cut = truth;
    cut.box = cutTo(truth.box, area);
    const bool isLarge =
        cut.box.right - cut.box.left >= kLeastSide && cut.box.bottom - cut.box.top >= kLeastSide;
    const bool isKept = isLarge && cut.box.area() >= kLeastAreaKept * truth.box.area();
    return isKept ? std::optional(cut) : std::nullopt;
}

std::uint64_t augmentationSeed(std::uint64_t seed, int epoch, size_t place)
{
    // The finaliser of splitmix64, once per part.
    const auto mix = [](std::uint64_t value) {
        value += 0x9e3779b97f4a7c15U;
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
        return value ^ (value >> 31U);
    };
    return mix(mix(mix(seed) ^ std::uint64_t(epoch)) ^ std::uint64_t(place));
}

AugmentedImage augment(std::span<const SourceImage> images, int side, std::uint64_t seed)
{
    Random random(seed);
    AugmentedImage result{cv::Mat(side, side, CV_8UC3, cv::Scalar::all(kPadding)), {}};
    const std::vector<cv::Rect> areas = randomAreas(images.size(), side, random);
    for (size_t i = 0; i < areas.size(); ++i) {
        const SourceImage& image = images[i];
        if (image.pixels.empty())
            continue; // its quarter stays grey
        const Placement placement = randomPlacement(image, side, areas[i], random);
        draw(image.pixels, placement, areas[i], result.pixels);
        addTruths(image.truths, placement, areas[i], result.truths);
    }
    recolour(result.pixels, random);
    return result;
}

} // namespace boxwright::detail
