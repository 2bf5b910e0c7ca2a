// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/confusionmatrix.h"

#include "core/metrics/imagecases.h"
#include "core/metrics/labelboxes.h"

#include <algorithm>
#include <limits>

namespace boxwright {

namespace {

struct Pair
{
    int detection;
    int truth;
    double overlap;
    bool isSameLabel;
};

/// All pairs that fit, best first; of equal overlaps first those of one label, then the higher
/// score.
std::vector<Pair> fittingPairs(const ImageMatches& image, const std::vector<double>& thresholds,
                               double leastIou)
{
    std::vector<Pair> pairs;
    for (int i = 0; i < static_cast<int>(image.detections.size()); ++i) {
        const MatchedDetection& detection = image.detections[i];
        if (!reachesThreshold(detection, thresholds))
            continue;
        for (int k = 0; k < static_cast<int>(image.truth.size()); ++k) {
            const MatchedTruth& truth = image.truth[k];
            const double overlap =
                intersectionOverUnion(detection.detection->box, truth.annotation->box);
            if (truth.counts && overlap > 0 && overlap >= leastIou)
                pairs.push_back({i, k, overlap, detection.labelIndex == truth.labelIndex});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
        return a.overlap != b.overlap ? a.overlap > b.overlap : a.isSameLabel > b.isSameLabel;
    });
    return pairs;
}

bool fitsIgnored(const MatchedDetection& detection, const ImageMatches& image, double leastIou)
{
    return std::any_of(image.truth.begin(), image.truth.end(), [&](const MatchedTruth& truth) {
        return !truth.counts
            && overlapOf(detection.detection->box, truthBoxOf(*truth.annotation)) >= leastIou;
    });
}

/// The cases of an image when labels may be taken for one another.
std::vector<ImageCase> pairedCases(const ImageMatches& image, const std::vector<double>& thresholds,
                                   double leastIou)
{
    std::vector<ImageCase> cases;
    std::vector<char> isPaired(image.detections.size(), 0);
    std::vector<char> isFound(image.truth.size(), 0);
    for (const Pair& pair : fittingPairs(image, thresholds, leastIou)) {
        if (isPaired[pair.detection] || isFound[pair.truth])
            continue;
        isPaired[pair.detection] = 1;
        isFound[pair.truth] = 1;
        cases.push_back({pair.isSameLabel ? hitKind(pair.overlap) : CaseKind::WrongLabel,
                         pair.detection, pair.truth, pair.overlap});
    }
    for (int i = 0; i < static_cast<int>(image.detections.size()); ++i) {
        const MatchedDetection& detection = image.detections[i];
        if (!isPaired[i] && reachesThreshold(detection, thresholds)
            && !fitsIgnored(detection, image, leastIou))
            cases.push_back({CaseKind::Background, i, {}, 0});
    }
    for (int i = 0; i < static_cast<int>(image.truth.size()); ++i) {
        if (image.truth[i].counts && !isFound[i])
            cases.push_back({CaseKind::Missed, {}, i, 0});
    }
    return cases;
}

} // namespace

ConfusionMatrix::ConfusionMatrix(const EvaluatedPart& part, const ScoreThresholds& thresholds,
                                 double iouThreshold)
    : m_labels(part.labels)
    , m_cells((m_labels.size() + 1) * (m_labels.size() + 1))
{
    const std::vector<double> inOrder = thresholdsInOrder(thresholds, m_labels);
    const int nothing = size() - 1;
    visitImageMatches(
        part, iouThreshold, std::numeric_limits<int>::max(), [&](const ImageMatches& image) {
            for (const ImageCase& one : pairedCases(image, inOrder, leastOverlap(iouThreshold))) {
                const int truth = one.truth ? image.truth[*one.truth].labelIndex : nothing;
                const int found =
                    one.detection ? image.detections[*one.detection].labelIndex : nothing;
                m_cells[truth * size() + found].push_back(boxCaseOf(image, one));
            }
        });
}

int ConfusionMatrix::count(int truth, int found) const
{
    return static_cast<int>(m_cells[truth * size() + found].size());
}

int ConfusionMatrix::rowSum(int truth) const
{
    int sum = 0;
    for (int found = 0; found < size(); ++found)
        sum += count(truth, found);
    return sum;
}

std::vector<BoxCase> ConfusionMatrix::cases(int truth, int found) const
{
    return m_cells[truth * size() + found];
}

} // namespace boxwright
