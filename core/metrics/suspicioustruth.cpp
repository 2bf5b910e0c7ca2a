// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/suspicioustruth.h"

#include "core/metrics/imagecases.h"
#include "core/metrics/labelboxes.h"

#include <algorithm>
#include <limits>

namespace boxwright {

namespace {

/// How far above its threshold, of what is left to 1, a score must be for a box to be Missing.
constexpr double kClearMargin = 0.25;
/// A model that sees nothing is no proof that nothing is there: it misses hard boxes, too.
constexpr double kSpuriousScale = 0.5;

struct Suspect
{
    TruthError error;
    const ImageCase* imageCase;
    double suspicion;
};

/// Judges the cases of one image.
class ImageSuspects
{
public:
    ImageSuspects(const ImageMatches& image, const std::vector<double>& thresholds)
        : m_image(image)
        , m_thresholds(thresholds)
        , m_isFound(foundTruth(image, thresholds))
        , m_cases(imageCases(image, thresholds, kUsualIou))
    { }

    /// Appends each drawn box at most once, as what it is suspected of most.
    void appendTo(std::vector<SuspiciousTruth>& result) const
    {
        std::vector<Suspect> suspects;
        std::vector<std::optional<Suspect>> byTruth(m_image.truth.size());
        for (const ImageCase& one : m_cases) {
            const std::optional<Suspect> suspect = judged(one);
            if (!suspect)
                continue;
            if (!one.truth)
                suspects.push_back(*suspect);
            else if (auto& most = byTruth[*one.truth];
                     !most || most->suspicion < suspect->suspicion)
                most = suspect;
        }
        for (const auto& suspect : byTruth) {
            if (suspect)
                suspects.push_back(*suspect);
        }
        for (const Suspect& suspect : suspects) {
            result.push_back(
                {suspect.error, boxCaseOf(m_image, *suspect.imageCase), suspect.suspicion});
        }
    }

private:
    std::optional<Suspect> judged(const ImageCase& one) const
    {
        const double score =
            one.detection ? m_image.detections[*one.detection].detection->score : 0;
        switch (one.kind) {
        case CaseKind::Right:
        case CaseKind::WrongAndBadlyPlaced:
        case CaseKind::Duplicate:
            return std::nullopt;
        case CaseKind::Loose:
            return Suspect{TruthError::Loose, &one, score * (1 - one.overlap)};
        case CaseKind::BadlyPlaced:
            if (m_isFound[*one.truth])
                return std::nullopt;
            return Suspect{TruthError::Loose, &one, score * (1 - one.overlap)};
        case CaseKind::WrongLabel:
            if (m_isFound[*one.truth])
                return std::nullopt;
            return Suspect{TruthError::SwappedLabel, &one, score};
        case CaseKind::Background:
            if (!isClearlyMissing(m_image.detections[*one.detection]))
                return std::nullopt;
            return Suspect{TruthError::Missing, &one, score};
        case CaseKind::Missed:
            return judgedMiss(one);
        }
        return std::nullopt;
    }

    bool isClearlyMissing(const MatchedDetection& detection) const
    {
        const double threshold = m_thresholds[detection.labelIndex];
        if (detection.detection->score < threshold + kClearMargin * (1 - threshold))
            return false;
        return std::none_of(
            m_image.truth.begin(), m_image.truth.end(), [&](const MatchedTruth& truth) {
                return overlapOf(detection.detection->box, truthBoxOf(*truth.annotation))
                    >= kBackgroundIou;
            });
    }

    std::optional<Suspect> judgedMiss(const ImageCase& one) const
    {
        const BoundingBox& box = m_image.truth[*one.truth].annotation->box;
        double bestScore = 0;
        for (const MatchedDetection& detection : m_image.detections) {
            const double overlap = intersectionOverUnion(detection.detection->box, box);
            if (overlap >= kBackgroundIou)
                return std::nullopt;
            if (overlap > 0)
                bestScore = std::max(bestScore, detection.detection->score);
        }
        return Suspect{TruthError::Spurious, &one, kSpuriousScale * (1 - bestScore)};
    }

    const ImageMatches& m_image;
    const std::vector<double>& m_thresholds;
    std::vector<char> m_isFound; ///< by truth
    std::vector<ImageCase> m_cases;
};

} // namespace

std::vector<SuspiciousTruth> suspiciousTruth(const EvaluatedPart& part,
                                             const ScoreThresholds& thresholds, int most)
{
    const std::vector<double> inOrder = thresholdsInOrder(thresholds, part.labels);
    std::vector<SuspiciousTruth> result;
    visitImageMatches(
        part, kUsualIou, std::numeric_limits<int>::max(),
        [&](const ImageMatches& image) { ImageSuspects(image, inOrder).appendTo(result); });
    std::stable_sort(result.begin(), result.end(),
                     [](const SuspiciousTruth& a, const SuspiciousTruth& b) {
                         return a.suspicion > b.suspicion;
                     });
    if (static_cast<int>(result.size()) > most)
        result.erase(result.begin() + std::max(most, 0), result.end());
    return result;
}

} // namespace boxwright
