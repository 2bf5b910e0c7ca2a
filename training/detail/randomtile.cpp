// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/randomtile.h"

#include "core/image/imagetiles.h"
#include "training/detail/letterbox.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <random>

namespace boxwright::detail {

namespace {

constexpr double kWholeShare = 0.15;
constexpr double kAnywhereShare = 0.15;

using Random = std::mt19937_64;

SourceImage shrunkToATile(const SourceImage& image, int side)
{
    const double scale = letterboxScale(image.pixels.size(), side);
    SourceImage whole{{}, image.truths, image.canMirror};
    cv::resize(image.pixels, whole.pixels,
               {std::max(1, int(std::lround(image.pixels.cols * scale))),
                std::max(1, int(std::lround(image.pixels.rows * scale)))},
               0, 0, cv::INTER_AREA);
    for (TruthBox& truth : whole.truths) {
        CornerBox& box = truth.box;
        truth.isIgnored |= longerSide(box) <= float(tileOverlap(side));
        for (float* edge : {&box.left, &box.top, &box.right, &box.bottom})
            *edge = float(*edge * scale);
    }
    return whole;
}

/// Where a tile of `length` begins along an image of `room` pixels: so that it holds what lies
/// between two edges, or, if that is longer, nothing else.
int randomBegin(float from, float to, int length, int room, Random& random)
{
    const auto [low, high] = std::minmax(
        {std::max(0.0, double(to) - length), std::min(double(from), double(room - length))});
    const double begin = std::uniform_real_distribution<double>(low, high)(random);
    return std::clamp(int(std::lround(begin)), 0, room - length);
}

SourceImage cutTo(const SourceImage& image, const cv::Rect& tile)
{
    // A copy, so that a large image that the cache has no room for can go.
    SourceImage result{image.pixels(tile).clone(), {}, image.canMirror};
    for (const TruthBox& truth : image.truths) {
        std::optional<TruthBox> cut = cutTruth(truth, tile);
        if (!cut)
            continue;
        const auto x = float(tile.x);
        const auto y = float(tile.y);
        const CornerBox box = cut->box;
        cut->box = {box.left - x, box.top - y, box.right - x, box.bottom - y};
        result.truths.push_back(*cut);
    }
    return result;
}

} // namespace

SourceImage randomTile(const SourceImage& image, int side, std::uint64_t seed)
{
    const cv::Size room = image.pixels.size();
    const cv::Size tile(std::min(side, room.width), std::min(side, room.height));
    if (tile == room)
        return image;
    Random random(seed);
    const double kind = std::uniform_real_distribution<double>(0, 1)(random);
    if (kind < kWholeShare)
        return shrunkToATile(image, side);
    CornerBox shown{0, 0, float(room.width), float(room.height)};
    if (kind >= kWholeShare + kAnywhereShare && !image.truths.empty()) {
        std::uniform_int_distribution<size_t> any(0, image.truths.size() - 1);
        shown = image.truths[any(random)].box;
    }
    const int x = randomBegin(shown.left, shown.right, tile.width, room.width, random);
    const int y = randomBegin(shown.top, shown.bottom, tile.height, room.height, random);
    return cutTo(image, {{x, y}, tile});
}

} // namespace boxwright::detail
