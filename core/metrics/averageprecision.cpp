// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/averageprecision.h"

#include <algorithm>
#include <array>
#include <limits>

namespace boxwright {

namespace {

constexpr int kRecallPoints = 101;

/// numpy.linspace(first, last, count)[index]: an accumulated step would differ in the last bits
/// and with it decide comparisons otherwise than COCOeval.
constexpr double linspace(double first, double last, int count, int index)
{
    return index == count - 1 ? last : index * ((last - first) / (count - 1)) + first;
}

/// A detection that counts `weight` times, as Ranked says.
struct Weighted
{
    int weight;
    std::uint16_t matched;
    std::uint16_t ignored;
};

/// What was found up to and with a true positive.
struct Hit
{
    int truePositives;
    int falsePositives;
};

double precisionAt(const Hit& hit)
{
    const double truePositives = hit.truePositives;
    return truePositives
        / (hit.falsePositives + truePositives + std::numeric_limits<double>::epsilon());
}

/// Mean at 101 recalls of the best precision from that recall on. Between hits precision only
/// falls, so theirs are all that can be best.
double sampledMean(const std::vector<Hit>& hits, int truth)
{
    std::array<double, kRecallPoints> sampled{};
    int point = kRecallPoints - 1;
    const auto recallOf = [truth](const Hit& hit) { return double(hit.truePositives) / truth; };
    while (point >= 0
           && (hits.empty() || linspace(0, 1, kRecallPoints, point) > recallOf(hits.back())))
        --point;
    double best = 0;
    for (std::size_t i = hits.size(); i-- > 0;) {
        best = std::max(best, precisionAt(hits[i]));
        while (point >= 0
               && (i == 0 || linspace(0, 1, kRecallPoints, point) > recallOf(hits[i - 1])))
            sampled[point--] = best;
    }
    double sum = 0;
    for (const double precision : sampled)
        sum += precision;
    return sum / kRecallPoints;
}

/// The hits at one IoU in the order of their rank.
std::vector<Hit> hitsAt(const std::vector<Weighted>& ranked, int iouIndex)
{
    const auto bit = 1U << static_cast<unsigned>(iouIndex);
    std::vector<Hit> hits;
    hits.reserve(ranked.size());
    Hit sum{0, 0};
    for (const Weighted& detection : ranked) {
        if (detection.matched & bit) {
            sum.truePositives += detection.weight;
            hits.push_back(sum);
        } else if (!(detection.ignored & bit)) {
            sum.falsePositives += detection.weight;
        }
    }
    return hits;
}

} // namespace

double averagePrecision(const std::vector<char>& hits, int truth)
{
    std::vector<Weighted> ranked;
    ranked.reserve(hits.size());
    for (const char isHit : hits)
        ranked.push_back({1, static_cast<std::uint16_t>(isHit ? 1 : 0), 0});
    return sampledMean(hitsAt(ranked, 0), truth);
}

void AveragePrecisionMeter::add(const BoxMatching& matching, int image)
{
    if (matching.truthCount() > 0)
        m_truth.push_back({image, matching.truthCount()});
    const std::size_t first = m_detections.size();
    const int count = std::min(kMaximumDetections, static_cast<int>(matching.detections().size()));
    for (int i = 0; i < count; ++i)
        m_detections.push_back({matching.detections()[i].score, image, 0, 0});
    for (int k = 0; k < kIouCount; ++k) {
        const auto matches =
            matching.match(linspace(kLowestIou, 0.95, kIouCount, k), kMaximumDetections);
        const auto bit = static_cast<std::uint16_t>(1U << static_cast<unsigned>(k));
        for (int i = 0; i < count; ++i) {
            if (matches[i].kind == MatchKind::TruePositive)
                m_detections[first + i].matched |= bit;
            else if (matches[i].kind == MatchKind::Ignored)
                m_detections[first + i].ignored |= bit;
        }
    }
}

void AveragePrecisionMeter::rank()
{
    std::stable_sort(m_detections.begin(), m_detections.end(),
                     [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
}

AveragePrecision AveragePrecisionMeter::value(std::span<const int> weights) const
{
    const auto weightOf = [weights](int image) { return weights.empty() ? 1 : weights[image]; };
    int truth = 0;
    for (const auto& [image, count] : m_truth)
        truth += weightOf(image) * count;
    if (truth == 0)
        return {};
    std::vector<Weighted> ranked;
    ranked.reserve(m_detections.size());
    for (const Ranked& detection : m_detections) {
        if (const int weight = weightOf(detection.image); weight > 0)
            ranked.push_back({weight, detection.matched, detection.ignored});
    }

    constexpr int kIndexOf75 = 5;
    AveragePrecision result;
    double precisionSum = 0;
    double recallSum = 0;
    for (int k = 0; k < kIouCount; ++k) {
        const std::vector<Hit> hits = hitsAt(ranked, k);
        const double precision = sampledMean(hits, truth);
        precisionSum += precision;
        recallSum += hits.empty() ? 0.0 : double(hits.back().truePositives) / truth;
        if (k == 0)
            result.ap50 = precision;
        else if (k == kIndexOf75)
            result.ap75 = precision;
    }
    result.ap = precisionSum / kIouCount;
    result.ar100 = recallSum / kIouCount;
    return result;
}

} // namespace boxwright
