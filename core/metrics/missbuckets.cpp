// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/missbuckets.h"

#include "core/metrics/imagematches.h"

#include <limits>

namespace boxwright {

namespace {

constexpr double kSmallArea = 32.0 * 32;
constexpr double kMediumArea = 96.0 * 96;
constexpr double kEdgeShare = 0.01;

std::size_t sizeBucket(const BoundingBox& box)
{
    if (box.area() < kSmallArea)
        return 0;
    return box.area() < kMediumArea ? 1 : 2;
}

std::size_t positionBucket(const BoundingBox& box, const QSize& image)
{
    const double marginX = kEdgeShare * image.width();
    const double marginY = kEdgeShare * image.height();
    const bool isAtEdge = box.left() <= marginX || box.right() >= image.width() - marginX
        || box.top() <= marginY || box.bottom() >= image.height() - marginY;
    return isAtEdge ? 1 : 0;
}

std::size_t crowdingBucket(const MatchedTruth& box, const std::vector<MatchedTruth>& all)
{
    int others = 0;
    for (const MatchedTruth& other : all) {
        if (other.annotation != box.annotation
            && intersectionArea(other.annotation->box, box.annotation->box) > 0)
            ++others;
    }
    if (others == 0)
        return 0;
    return others <= 2 ? 1 : 2;
}

} // namespace

MissBuckets missBuckets(const EvaluatedPart& part, const ScoreThresholds& thresholds,
                        double iouThreshold, const QHash<ImageId, QSize>& sizes)
{
    const std::vector<double> inOrder = thresholdsInOrder(thresholds, part.labels);
    MissBuckets buckets;
    visitImageMatches(
        part, iouThreshold, std::numeric_limits<int>::max(), [&](const ImageMatches& image) {
            const std::vector<char> found = foundTruth(image, inOrder);
            const auto size = sizes.constFind(image.image);
            for (std::size_t i = 0; i < image.truth.size(); ++i) {
                const MatchedTruth& truth = image.truth[i];
                if (!truth.counts)
                    continue;
                const auto add = [isMissed = !found[i]](MissBucket& bucket) {
                    ++bucket.truth;
                    bucket.missed += isMissed ? 1 : 0;
                };
                add(buckets.bySize[sizeBucket(truth.annotation->box)]);
                add(buckets.byCrowding[crowdingBucket(truth, image.truth)]);
                if (size != sizes.cend())
                    add(buckets.byPosition[positionBucket(truth.annotation->box, *size)]);
            }
        });
    return buckets;
}

} // namespace boxwright
