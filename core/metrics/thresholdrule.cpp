// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/thresholdrule.h"

#include <algorithm>
#include <cstdint>

namespace boxwright {

namespace {

/// What counts from a score on; nothing at first.
struct Choice
{
    int detections = 0;
    int truePositives = 0;
};

/// F1 = 2 TP / (detections + truth), compared as fractions so that ties are exact.
bool hasBetterF1(const Choice& choice, const Choice& best, int truth)
{
    const auto product = [truth](const Choice& positives, const Choice& sum) {
        return std::int64_t(positives.truePositives) * (std::int64_t(sum.detections) + truth);
    };
    return product(choice, best) > product(best, choice);
}

double costOf(const Choice& choice, int truth, double missCost)
{
    return missCost * (truth - choice.truePositives) + choice.detections - choice.truePositives;
}

/// Whether the rule prefers `choice` to `best`, which lets fewer detections count.
bool isPreferred(const ThresholdRule& rule, const Choice& choice, const Choice& best, int truth)
{
    switch (rule.kind) {
    case ThresholdRule::Kind::BestF1:
        return hasBetterF1(choice, best, truth);
    case ThresholdRule::Kind::Precision:
        return double(choice.truePositives) / choice.detections >= rule.value;
    case ThresholdRule::Kind::Recall:
        return best.detections == 0 && double(choice.truePositives) / truth >= rule.value;
    case ThresholdRule::Kind::Cost:
        return costOf(choice, truth, rule.value) < costOf(best, truth, rule.value);
    }
    return false;
}

/// How many of the ranked detections should count.
int detectionsBy(const ThresholdRule& rule, const DetectionCounts& counts)
{
    if (counts.truth() == 0)
        return 0;
    Choice best;
    for (int i = 0; i < static_cast<int>(counts.ranked().size()); ++i) {
        const Choice choice{i + 1, counts.ranked()[i].truePositives};
        if (counts.isLastOfItsScore(i) && isPreferred(rule, choice, best, counts.truth()))
            best = choice;
    }
    return best.detections;
}

} // namespace

std::optional<double> lowestScoreBy(const ThresholdRule& rule, const DetectionCounts& counts)
{
    const int detections = detectionsBy(rule, counts);
    return detections > 0 ? std::optional(counts.ranked()[detections - 1].score) : std::nullopt;
}

std::optional<double> thresholdBy(const ThresholdRule& rule, const DetectionCounts& counts,
                                  double lowestScore)
{
    const auto score = lowestScoreBy(rule, counts);
    if (!score)
        return std::nullopt;
    double below = std::min(lowestScore, *score);
    const auto next = static_cast<std::size_t>(counts.detectionsFrom(*score));
    if (next < counts.ranked().size())
        below = std::max(below, counts.ranked()[next].score);
    return (*score + below) / 2;
}

} // namespace boxwright
