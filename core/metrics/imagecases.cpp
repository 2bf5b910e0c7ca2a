// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/imagecases.h"

namespace boxwright {

namespace {

struct Fit
{
    std::optional<int> truth = {};
    double overlap = 0;
};

/// The boxes that count with the highest IoU: of the detection's label, and of others.
struct BestFits
{
    Fit own = {};
    Fit other = {};
};

BestFits bestFits(const MatchedDetection& detection, const std::vector<MatchedTruth>& truth)
{
    BestFits best;
    for (int i = 0; i < static_cast<int>(truth.size()); ++i) {
        if (!truth[i].counts)
            continue;
        const double overlap =
            intersectionOverUnion(detection.detection->box, truth[i].annotation->box);
        Fit& fit = truth[i].labelIndex == detection.labelIndex ? best.own : best.other;
        // The later one of equals, as in BoxMatching.
        if (overlap >= fit.overlap)
            fit = {i, overlap};
    }
    return best;
}

/// The kinds of TIDE, in its order.
ImageCase mistakeOf(const ImageMatches& image, int index, double leastIou)
{
    const auto [own, other] = bestFits(image.detections[index], image.truth);
    if (own.overlap >= kBackgroundIou && own.overlap < leastIou)
        return {CaseKind::BadlyPlaced, index, own.truth, own.overlap};
    if (other.overlap >= leastIou)
        return {CaseKind::WrongLabel, index, other.truth, other.overlap};
    if (own.overlap >= leastIou)
        return {CaseKind::Duplicate, index, own.truth, own.overlap};
    if (other.overlap < kBackgroundIou)
        return {CaseKind::Background, index, {}, 0};
    return {CaseKind::WrongAndBadlyPlaced, index, other.truth, other.overlap};
}

} // namespace

std::vector<ImageCase> imageCases(const ImageMatches& image, const std::vector<double>& thresholds,
                                  double iouThreshold)
{
    const double leastIou = leastOverlap(iouThreshold);
    std::vector<ImageCase> cases;
    std::vector<char> isAccountedFor(image.truth.size(), 0);
    for (int i = 0; i < static_cast<int>(image.detections.size()); ++i) {
        const MatchedDetection& detection = image.detections[i];
        if (detection.kind == MatchKind::Ignored || !reachesThreshold(detection, thresholds))
            continue;
        cases.push_back(
            detection.kind == MatchKind::TruePositive
                ? ImageCase{hitKind(detection.overlap), i, detection.truth, detection.overlap}
                : mistakeOf(image, i, leastIou));
        // The truth of a duplicate has a hit anyway.
        if (cases.back().truth && cases.back().kind != CaseKind::WrongAndBadlyPlaced)
            isAccountedFor[*cases.back().truth] = 1;
    }
    for (int i = 0; i < static_cast<int>(image.truth.size()); ++i) {
        if (image.truth[i].counts && !isAccountedFor[i])
            cases.push_back({CaseKind::Missed, {}, i, 0});
    }
    return cases;
}

BoxCase boxCaseOf(const ImageMatches& image, const ImageCase& imageCase)
{
    BoxCase result{imageCase.kind, image.image};
    if (imageCase.detection)
        result.detection = *image.detections[*imageCase.detection].detection;
    if (imageCase.truth)
        result.truth = *image.truth[*imageCase.truth].annotation;
    result.overlap = imageCase.overlap;
    return result;
}

CaseKind hitKind(double overlap)
{
    return overlap < kLooseIou ? CaseKind::Loose : CaseKind::Right;
}

bool isHit(CaseKind kind)
{
    return kind == CaseKind::Right || kind == CaseKind::Loose;
}

} // namespace boxwright
