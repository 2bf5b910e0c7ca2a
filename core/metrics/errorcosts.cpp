// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/errorcosts.h"

#include "core/metrics/averageprecision.h"
#include "core/metrics/imagecases.h"

#include <algorithm>
#include <array>
#include <limits>

namespace boxwright {

namespace {

constexpr std::array kMistakes{CaseKind::WrongLabel,          CaseKind::BadlyPlaced,
                               CaseKind::WrongAndBadlyPlaced, CaseKind::Duplicate,
                               CaseKind::Background,          CaseKind::Missed};
constexpr double kIouOfAp50 = 0.5;

/// A detection in the ranking of its label.
struct Outcome
{
    double score;
    int labelIndex;
    CaseKind kind;
    /// In whose ranking it is a hit once its kind of mistake is mended; absent: in none.
    std::optional<int> mendedLabel = {};
};

/// What AP50 is made of, and what it would be made of without some mistakes.
class MendableRanking
{
public:
    explicit MendableRanking(const EvaluatedPart& part);

    /// AP50, the labels' mean, with one kind of mistake mended, or none; absent without truth.
    std::optional<double> ap50(std::optional<CaseKind> mended) const;

private:
    void add(const ImageMatches& image);

    std::vector<Outcome> m_outcomes; ///< best first
    std::vector<int> m_truth; ///< by label
    std::vector<int> m_missed; ///< by label: no score found them
    std::vector<double> m_thresholds;
};

MendableRanking::MendableRanking(const EvaluatedPart& part)
    : m_truth(part.labels.size(), 0)
    , m_missed(part.labels.size(), 0)
    , m_thresholds(part.labels.size(), -std::numeric_limits<double>::infinity())
{
    visitImageMatches(part, kIouOfAp50, AveragePrecisionMeter::kMaximumDetections,
                      [this](const ImageMatches& image) { add(image); });
    std::stable_sort(m_outcomes.begin(), m_outcomes.end(),
                     [](const Outcome& a, const Outcome& b) { return a.score > b.score; });
}

void MendableRanking::add(const ImageMatches& image)
{
    for (const MatchedTruth& truth : image.truth)
        m_truth[truth.labelIndex] += truth.counts ? 1 : 0;
    // One kind is mended at a time, so each may make a hit of its own of a truth.
    std::vector<char> isFoundOnceLabelled = foundTruth(image, m_thresholds);
    std::vector<char> isFoundOncePlaced = isFoundOnceLabelled;
    for (const ImageCase& one : imageCases(image, m_thresholds, kIouOfAp50)) {
        if (one.kind == CaseKind::Missed) {
            ++m_missed[image.truth[*one.truth].labelIndex];
            continue;
        }
        const MatchedDetection& detection = image.detections[*one.detection];
        Outcome outcome{detection.detection->score, detection.labelIndex, one.kind};
        if (one.kind == CaseKind::WrongLabel || one.kind == CaseKind::BadlyPlaced) {
            char& isFound = one.kind == CaseKind::WrongLabel ? isFoundOnceLabelled[*one.truth]
                                                             : isFoundOncePlaced[*one.truth];
            if (!isFound)
                outcome.mendedLabel = image.truth[*one.truth].labelIndex;
            isFound = 1;
        }
        m_outcomes.push_back(outcome);
    }
}

std::optional<double> MendableRanking::ap50(std::optional<CaseKind> mended) const
{
    std::vector<std::vector<char>> hits(m_truth.size());
    for (const Outcome& outcome : m_outcomes) {
        if (outcome.kind != mended)
            hits[outcome.labelIndex].push_back(isHit(outcome.kind) ? 1 : 0);
        else if (outcome.mendedLabel)
            hits[*outcome.mendedLabel].push_back(1);
    }
    double sum = 0;
    int labels = 0;
    for (std::size_t i = 0; i < m_truth.size(); ++i) {
        if (m_truth[i] == 0)
            continue;
        const int left = m_truth[i] - (mended == CaseKind::Missed ? m_missed[i] : 0);
        sum += left > 0 ? averagePrecision(hits[i], left) : 1;
        ++labels;
    }
    return labels > 0 ? std::optional(sum / labels) : std::nullopt;
}

} // namespace

std::vector<ErrorCost> errorCosts(const EvaluatedPart& part, const ScoreThresholds& thresholds)
{
    std::array<int, kCaseKinds> counts{};
    const std::vector<double> inOrder = thresholdsInOrder(thresholds, part.labels);
    visitImageMatches(part, kIouOfAp50, std::numeric_limits<int>::max(),
                      [&](const ImageMatches& image) {
                          for (const ImageCase& one : imageCases(image, inOrder, kIouOfAp50))
                              ++counts[static_cast<std::size_t>(one.kind)];
                      });

    const MendableRanking ranking(part);
    const std::optional<double> asItIs = ranking.ap50({});
    std::vector<ErrorCost> costs;
    costs.reserve(kMistakes.size());
    for (const CaseKind kind : kMistakes) {
        costs.push_back({kind, counts[static_cast<std::size_t>(kind)]});
        if (asItIs)
            costs.back().apCost = *ranking.ap50(kind) - *asItIs;
    }
    return costs;
}

} // namespace boxwright
