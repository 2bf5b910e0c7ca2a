// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/detectionloss.h"

#include <algorithm>
#include <cmath>

namespace boxwright::detail {

namespace {

constexpr float kNegativeWeight = 0.75F;
constexpr float kBoxWeight = 2;
constexpr float kDistributionWeight = 0.5F;
constexpr float kMostDistance = float(kDistanceBins) - 1.01F;
constexpr int kSides = 4;

using Sides = std::array<float, kSides>; // left, top, right, bottom, in strides from the point

float softplus(float x)
{
    return std::max(x, 0.0F) + std::log1p(std::exp(-std::abs(x)));
}

/// Counter-examples weigh 0.75 p^2, so that the many easy ones do not drown the rest.
float negativeLoss(float logit, float& gradient)
{
    const float p = 1 / (1 + std::exp(-logit));
    const float entropy = softplus(logit);
    gradient = kNegativeWeight * p * p * (2 * (1 - p) * entropy + p);
    return kNegativeWeight * p * p * entropy;
}

float positiveLoss(float logit, float target, float& gradient)
{
    const float p = 1 / (1 + std::exp(-logit));
    gradient = target * (p - target);
    return target * (softplus(logit) - target * logit);
}

/// 1 - GIoU of two boxes given by their distances from one point, and its derivative by `box`.
float giouLoss(const Sides& box, const Sides& truth, Sides& gradient)
{
    const auto span = [](const Sides& a, int side) {
        return a[size_t(side)] + a[size_t(side + 2)];
    };
    const auto shared = [&](int side) {
        return std::min(box[size_t(side)], truth[size_t(side)])
            + std::min(box[size_t(side + 2)], truth[size_t(side + 2)]);
    };
    const auto hull = [&](int side) {
        return std::max(box[size_t(side)], truth[size_t(side)])
            + std::max(box[size_t(side + 2)], truth[size_t(side + 2)]);
    };
    constexpr float kTiny = 1e-7F;
    const bool meet = shared(0) > 0 && shared(1) > 0;
    const float intersection = meet ? shared(0) * shared(1) : 0;
    const float unionArea =
        span(box, 0) * span(box, 1) + span(truth, 0) * span(truth, 1) - intersection + kTiny;
    const float hullArea = hull(0) * hull(1) + kTiny;

    for (int side = 0; side < kSides; ++side) {
        const int across = 1 - side % 2;
        const float mine = box[size_t(side)];
        const float theirs = truth[size_t(side)];
        const float intersectionSlope = meet && mine < theirs ? shared(across) : 0;
        const float unionSlope = span(box, across) - intersectionSlope;
        const float hullSlope = mine > theirs ? hull(across) : 0;
        gradient[size_t(side)] =
            -(intersectionSlope * unionArea - intersection * unionSlope) / (unionArea * unionArea)
            - (unionSlope * hullArea - unionArea * hullSlope) / (hullArea * hullArea);
    }
    return 2 - intersection / unionArea - unionArea / hullArea;
}

/// Box and distribution losses of one point; adds to the derivative by its 44 logits.
void pointBoxLoss(const float* logits, const Sides& truth, float weight, LossSums& sums,
                  float* gradient)
{
    std::array<SideDistribution, kSides> sides;
    Sides box{};
    for (int side = 0; side < kSides; ++side) {
        sides[size_t(side)] = sideDistribution(logits + side * kDistanceBins);
        box[size_t(side)] = sides[size_t(side)].expectation;
    }
    Sides boxGradient{};
    sums.box += double(kBoxWeight * weight * giouLoss(box, truth, boxGradient));

    const float perSide = kDistributionWeight * weight / kSides;
    for (size_t side = 0; side < kSides; ++side) {
        const auto& [probabilities, expectation] = sides[side];
        const float distance = std::clamp(truth[side], 0.0F, kMostDistance);
        const auto lower = size_t(distance);
        const float upperShare = distance - float(lower);
        const auto logarithm = [&](size_t bin) {
            return std::log(std::max(probabilities[bin], 1e-12F));
        };
        sums.distribution -= double(
            perSide * ((1 - upperShare) * logarithm(lower) + upperShare * logarithm(lower + 1)));
        float* const slopes = gradient + side * kDistanceBins;
        for (size_t bin = 0; bin < kDistanceBins; ++bin) {
            const float p = probabilities[bin];
            slopes[bin] += perSide * p
                + kBoxWeight * weight * boxGradient[side] * p * (float(bin) - expectation);
        }
        slopes[lower] -= perSide * (1 - upperShare);
        slopes[lower + 1] -= perSide * upperShare;
    }
}

bool isInside(float x, float y, const CornerBox& box)
{
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/// All class logits of a map as counter-examples, except where a box is to be ignored.
double negativeLosses(const HeadLevel& level, int classes, const std::vector<CornerBox>& ignored,
                      float* gradients)
{
    const int channels = classes + kBoxChannels;
    double sum = 0;
    for (int point = 0; point < level.points(); ++point) {
        const float* const values = level.values + qsizetype(point) * channels;
        float* const slopes = gradients + qsizetype(point) * channels;
        std::fill_n(slopes, channels, 0.0F);
        const float x = level.pointX(point);
        const float y = level.pointY(point);
        if (std::any_of(ignored.begin(), ignored.end(),
                        [&](const CornerBox& box) { return isInside(x, y, box); }))
            continue;
        for (int label = 0; label < classes; ++label)
            sum += double(negativeLoss(values[label], slopes[label]));
    }
    return sum;
}

Sides distancesTo(const CornerBox& box, const HeadLevel& level, int point)
{
    const float x = level.pointX(point);
    const float y = level.pointY(point);
    const auto stride = float(level.stride);
    return {(x - box.left) / stride, (y - box.top) / stride, (box.right - x) / stride,
            (box.bottom - y) / stride};
}

} // namespace

LossSums& LossSums::operator+=(const LossSums& other)
{
    score += other.score;
    box += other.box;
    distribution += other.distribution;
    targets += other.targets;
    return *this;
}

LossSums detectionLoss(const HeadView& heads, int classes, const std::vector<TruthBox>& truths,
                       const std::array<float*, kStrides.size()>& gradients)
{
    std::vector<CornerBox> ignored;
    for (const TruthBox& truth : truths) {
        if (truth.isIgnored)
            ignored.push_back(truth.box);
    }
    LossSums sums;
    for (size_t level = 0; level < heads.size(); ++level)
        sums.score += negativeLosses(heads[level], classes, ignored, gradients[level]);

    const int channels = classes + kBoxChannels;
    for (const PointTarget& target : assignTargets(heads, classes, truths)) {
        if (!(target.weight > 0))
            continue;
        const TruthBox& truth = truths[size_t(target.truth)];
        const HeadLevel& level = heads[size_t(target.level)];
        const float* const values = level.values + qsizetype(target.point) * channels;
        float* const slopes = gradients[size_t(target.level)] + qsizetype(target.point) * channels;

        // It was counted as a counter-example above, unless it lies in an ignored box.
        float unused = 0;
        if (slopes[truth.label] != 0)
            sums.score -= double(negativeLoss(values[truth.label], unused));
        sums.score += double(positiveLoss(values[truth.label], target.weight, slopes[truth.label]));
        pointBoxLoss(values + classes, distancesTo(truth.box, level, target.point), target.weight,
                     sums, slopes + classes);
        sums.targets += double(target.weight);
    }
    return sums;
}

} // namespace boxwright::detail
