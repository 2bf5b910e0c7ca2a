// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/metrics/plainmetrics.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace boxwright::test {

namespace {

int below(std::mt19937& random, int end)
{
    return static_cast<int>(random() % static_cast<unsigned>(end));
}

BoundingBox randomPlace(std::mt19937& random)
{
    return {5.0 * below(random, 9), 5.0 * below(random, 9), 10.0 + 5 * below(random, 3),
            10.0 + 5 * below(random, 3)};
}

ImageTruth randomTruth(std::mt19937& random, ImageId image)
{
    ImageTruth truth{image, {}};
    const int boxes = below(random, 5);
    for (int i = 0; i < boxes; ++i) {
        const LabelId label = below(random, 2) == 0 ? kCat : kDog;
        truth.annotations.push_back(box(label, randomPlace(random)));
        truth.annotations.back().difficult = below(random, 10) == 0;
        truth.annotations.back().crowd = below(random, 20) == 0;
    }
    return truth;
}

ImageDetections randomDetections(std::mt19937& random, const ImageTruth& truth, bool distinctScores)
{
    std::vector<int> levels(20);
    std::iota(levels.begin(), levels.end(), 1);
    std::shuffle(levels.begin(), levels.end(), random);
    ImageDetections found{truth.image, {}};
    const int detections = below(random, 7);
    for (int i = 0; i < detections; ++i) {
        Detection detection{below(random, 2) == 0 ? kCat : kDog, randomPlace(random),
                            distinctScores ? levels[i] / 20.0 : (1 + below(random, 10)) / 10.0};
        if (!truth.annotations.empty() && below(random, 10) < 7) {
            const auto boxes = static_cast<int>(truth.annotations.size());
            const Annotation& drawn = truth.annotations[below(random, boxes)];
            detection.label = drawn.label;
            detection.box = drawn.box.translated(5.0 * (below(random, 3) - 1), 0);
        }
        found.detections.push_back(detection);
    }
    return found;
}

double plainOverlap(const BoundingBox& found, const Annotation& drawn)
{
    const double width = std::min(found.x + found.width, drawn.box.x + drawn.box.width)
        - std::max(found.x, drawn.box.x);
    const double height = std::min(found.y + found.height, drawn.box.y + drawn.box.height)
        - std::max(found.y, drawn.box.y);
    if (width <= 0 || height <= 0)
        return 0;
    const double shared = width * height;
    const double foundArea = found.width * found.height;
    return shared
        / (drawn.crowd ? foundArea : foundArea + drawn.box.width * drawn.box.height - shared);
}

bool counts(const Annotation& drawn)
{
    return !drawn.difficult && !drawn.crowd;
}

/// The best free box of those that count, or of those that do not; the later of equal ones.
std::optional<std::size_t> bestFree(const std::vector<Annotation>& drawn, const Detection& found,
                                    double iou, bool thatCount, const std::set<std::size_t>& taken)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const bool isFree = drawn[i].crowd || !taken.contains(i);
        if (drawn[i].label != found.label || counts(drawn[i]) != thatCount || !isFree)
            continue;
        const double overlap = plainOverlap(found.box, drawn[i]);
        if (overlap >= std::min(iou, 1 - 1e-10)
            && (!best || overlap >= plainOverlap(found.box, drawn[*best])))
            best = i;
    }
    return best;
}

bool hasHigherScore(const PlainOutcome& a, const PlainOutcome& b)
{
    return a.score > b.score;
}

} // namespace

std::vector<Label> catAndDog()
{
    return {{kCat, QStringLiteral("cat"), {}, 0}, {kDog, QStringLiteral("dog"), {}, 1}};
}

Annotation box(LabelId label, const BoundingBox& place)
{
    return {BoxId::create(), label, place};
}

EvaluatedPart randomPart(std::mt19937& random, bool distinctScores)
{
    EvaluatedPart part{catAndDog(), {}, {}};
    const int images = 1 + below(random, 6);
    for (int i = 0; i < images; ++i) {
        part.truth.push_back(randomTruth(random, ImageId(10 * (i + 1))));
        part.detections.push_back(randomDetections(random, part.truth.back(), distinctScores));
    }
    return part;
}

std::vector<PlainOutcome> plainOutcomes(const EvaluatedPart& part, LabelId label, double iou)
{
    std::vector<PlainOutcome> outcomes;
    for (std::size_t image = 0; image < part.truth.size(); ++image) {
        const std::vector<Annotation>& drawn = part.truth[image].annotations;
        std::vector<Detection> detections = part.detections[image].detections;
        std::stable_sort(detections.begin(), detections.end(),
                         [](const Detection& a, const Detection& b) { return a.score > b.score; });
        std::set<std::size_t> taken;
        for (const Detection& found : detections) {
            if (found.label != label)
                continue;
            auto truth = bestFree(drawn, found, iou, true, taken);
            const MatchKind kind = truth ? MatchKind::TruePositive : MatchKind::Ignored;
            if (!truth)
                truth = bestFree(drawn, found, iou, false, taken);
            if (truth) {
                taken.insert(*truth);
                outcomes.push_back({found.score, plainOverlap(found.box, drawn[*truth]), kind});
            } else {
                outcomes.push_back({found.score, 0, MatchKind::FalsePositive});
            }
        }
    }
    std::stable_sort(outcomes.begin(), outcomes.end(), hasHigherScore);
    return outcomes;
}

int plainTruth(const EvaluatedPart& part, LabelId label)
{
    int truth = 0;
    for (const ImageTruth& image : part.truth) {
        for (const Annotation& drawn : image.annotations)
            truth += drawn.label == label && counts(drawn) ? 1 : 0;
    }
    return truth;
}

PlainCounts plainCounts(const EvaluatedPart& part, LabelId label, double iou, double threshold)
{
    PlainCounts result;
    result.truth = plainTruth(part, label);
    for (const PlainOutcome& outcome : plainOutcomes(part, label, iou)) {
        if (outcome.score < threshold)
            continue;
        if (outcome.kind == MatchKind::TruePositive) {
            ++result.truePositives;
            result.overlaps.push_back(outcome.overlap);
        } else if (outcome.kind == MatchKind::FalsePositive) {
            ++result.falsePositives;
        }
    }
    std::sort(result.overlaps.begin(), result.overlaps.end());
    return result;
}

std::vector<double> distinctScores(const EvaluatedPart& part, LabelId label, double iou)
{
    std::set<double> scores;
    for (const PlainOutcome& outcome : plainOutcomes(part, label, iou)) {
        if (outcome.kind != MatchKind::Ignored)
            scores.insert(outcome.score);
    }
    return {scores.rbegin(), scores.rend()};
}

std::optional<double> plainAveragePrecision(const EvaluatedPart& part, LabelId label, double iou)
{
    const int truth = plainTruth(part, label);
    if (truth == 0)
        return std::nullopt;
    std::vector<double> precision;
    std::vector<double> recall;
    double truePositives = 0;
    double falsePositives = 0;
    for (const PlainOutcome& outcome : plainOutcomes(part, label, iou)) {
        truePositives += outcome.kind == MatchKind::TruePositive ? 1 : 0;
        falsePositives += outcome.kind == MatchKind::FalsePositive ? 1 : 0;
        precision.push_back(
            truePositives
            / (truePositives + falsePositives + std::numeric_limits<double>::epsilon()));
        recall.push_back(truePositives / truth);
    }
    double sum = 0;
    for (int i = 0; i <= 100; ++i) {
        const auto from = std::lower_bound(recall.begin(), recall.end(), i * 0.01);
        const auto best =
            std::max_element(precision.begin() + (from - recall.begin()), precision.end());
        sum += best == precision.end() ? 0 : *best;
    }
    return sum / 101;
}

} // namespace boxwright::test
