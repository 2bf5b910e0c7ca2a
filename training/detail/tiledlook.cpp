// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/tiledlook.h"

#include "core/image/imagetiles.h"
#include "training/detail/letterbox.h"

#include <algorithm>

namespace boxwright::detail {

namespace {

constexpr float kEdgeShare = 0.01F; ///< of a part's longer side: nearer is at the edge
constexpr float kMostOfABox = 0.7F; ///< of its area
constexpr float kScoreShare = 0.5F;

PartLook lookAtPart(const cv::Mat& image, const QRect& part, int inputSize,
                    const DetectionSettings& settings, const SquareLook& look)
{
    const cv::Mat pixels = image({part.x(), part.y(), part.width(), part.height()});
    const double scale = letterboxScale(pixels.size(), inputSize);
    const auto x = [&](float input) {
        return float(part.x() + std::clamp(double(input) / scale, 0.0, double(part.width())));
    };
    const auto y = [&](float input) {
        return float(part.y() + std::clamp(double(input) / scale, 0.0, double(part.height())));
    };
    PartLook result{part, look(letterbox(pixels, inputSize), settings)};
    for (Candidate& candidate : result.found) {
        const CornerBox box = candidate.box;
        candidate.box = {x(box.left), y(box.top), x(box.right), y(box.bottom)};
    }
    return result;
}

bool endsAtAnInnerEdge(const CornerBox& box, const QRect& part, const QSize& image)
{
    const float margin = kEdgeShare * float(std::max(part.width(), part.height()));
    const int right = part.x() + part.width();
    const int bottom = part.y() + part.height();
    return (part.x() > 0 && box.left < float(part.x()) + margin)
        || (part.y() > 0 && box.top < float(part.y()) + margin)
        || (right < image.width() && box.right > float(right) - margin)
        || (bottom < image.height() && box.bottom > float(bottom) - margin);
}

/// Whether `other` shows the object as a whole of which `cut` shows a part.
bool completes(const Candidate& other, const Candidate& cut)
{
    const float area = cut.box.area();
    return other.label == cut.label && other.box.area() > area
        && other.score >= kScoreShare * cut.score
        && commonArea(other.box, cut.box) >= kMostOfABox * area;
}

} // namespace

std::optional<std::vector<Candidate>> lookAtImage(const cv::Mat& image, int tileSide, int inputSize,
                                                  const DetectionSettings& settings,
                                                  const SquareLook& look)
{
    const QSize size(image.cols, image.rows);
    const QRect whole({0, 0}, size);
    const std::vector<QRect> tiles = tilesOf(size, tileSide);
    if (tiles.size() == 1)
        return lookAtPart(image, whole, inputSize, settings, look).found;
    // Each look names an object once; what is asked for beyond that holds for all together.
    DetectionSettings once;
    once.minimumScore = settings.minimumScore;
    once.overlapThreshold = settings.overlapThreshold;
    std::vector<PartLook> looks;
    looks.reserve(tiles.size() + 1);
    for (const QRect& tile : tiles) {
        if (settings.shouldStop && settings.shouldStop())
            return std::nullopt;
        looks.push_back(lookAtPart(image, tile, inputSize, once, look));
    }
    looks.push_back(lookAtPart(image, whole, inputSize, once, look));
    std::erase_if(looks.back().found,
                  [longest = float(tileOverlap(tileSide))](const Candidate& candidate) {
                      return longerSide(candidate.box) <= longest; // a tile shows it better
                  });
    return joinLooks(looks, size, settings);
}

std::vector<Candidate> joinLooks(const std::vector<PartLook>& looks, const QSize& image,
                                 const DetectionSettings& settings)
{
    const auto isCompletedElsewhere = [&looks](const PartLook& own, const Candidate& cut) {
        return std::any_of(looks.begin(), looks.end(), [&](const PartLook& look) {
            return &look != &own
                && std::any_of(look.found.begin(), look.found.end(),
                               [&cut](const Candidate& other) { return completes(other, cut); });
        });
    };
    std::vector<Candidate> kept;
    for (const PartLook& look : looks) {
        for (const Candidate& candidate : look.found) {
            if (!endsAtAnInnerEdge(candidate.box, look.part, image)
                || !isCompletedElsewhere(look, candidate))
                kept.push_back(candidate);
        }
    }
    return suppress(std::move(kept), settings);
}

} // namespace boxwright::detail
