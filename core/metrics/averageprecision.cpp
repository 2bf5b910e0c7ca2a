// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/averageprecision.h"

#include <algorithm>
#include <limits>

namespace boxwright {

namespace {

constexpr int kRecallPoints = 101;

/// numpy.linspace(first, last, count)[index]: an accumulated step would differ in the last bits
/// and with it decide comparisons otherwise than COCOeval.
double linspace(double first, double last, int count, int index)
{
    return index == count - 1 ? last : index * ((last - first) / (count - 1)) + first;
}

/// Mean of a precision curve at 101 recalls. `precision` becomes monotone.
double sampledMean(std::vector<double>& precision, const std::vector<double>& recall)
{
    for (std::size_t i = precision.size(); i-- > 1;)
        precision[i - 1] = std::max(precision[i - 1], precision[i]);
    double sum = 0;
    auto position = recall.begin();
    for (int i = 0; i < kRecallPoints; ++i) {
        position = std::lower_bound(position, recall.end(), linspace(0, 1, kRecallPoints, i));
        if (position == recall.end())
            break;
        sum += precision[position - recall.begin()];
    }
    return sum / kRecallPoints;
}

} // namespace

double averagePrecision(const std::vector<char>& hits, int truth)
{
    std::vector<double> precision(hits.size());
    std::vector<double> recall(hits.size());
    double truePositives = 0;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        truePositives += hits[i];
        const auto detections = static_cast<double>(i + 1);
        recall[i] = truePositives / truth;
        precision[i] = truePositives / (detections + std::numeric_limits<double>::epsilon());
    }
    return sampledMean(precision, recall);
}

void AveragePrecisionMeter::add(const BoxMatching& image)
{
    m_truth += image.truthCount();
    const std::size_t first = m_detections.size();
    const int count = std::min(kMaximumDetections, static_cast<int>(image.detections().size()));
    for (int i = 0; i < count; ++i)
        m_detections.push_back({image.detections()[i].score, 0, 0});
    for (int k = 0; k < kIouCount; ++k) {
        const auto matches =
            image.match(linspace(kLowestIou, 0.95, kIouCount, k), kMaximumDetections);
        const auto bit = static_cast<std::uint16_t>(1U << static_cast<unsigned>(k));
        for (int i = 0; i < count; ++i) {
            if (matches[i].kind == MatchKind::TruePositive)
                m_detections[first + i].matched |= bit;
            else if (matches[i].kind == MatchKind::Ignored)
                m_detections[first + i].ignored |= bit;
        }
    }
}

AveragePrecisionMeter::AtIou AveragePrecisionMeter::atIou(const std::vector<Ranked>& ranked,
                                                          int iouIndex) const
{
    const auto bit = 1U << static_cast<unsigned>(iouIndex);
    std::vector<double> precision(ranked.size());
    std::vector<double> recall(ranked.size());
    double truePositives = 0;
    double falsePositives = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        if (ranked[i].matched & bit)
            ++truePositives;
        else if (!(ranked[i].ignored & bit))
            ++falsePositives;
        recall[i] = truePositives / m_truth;
        precision[i] = truePositives
            / (falsePositives + truePositives + std::numeric_limits<double>::epsilon());
    }
    return {sampledMean(precision, recall), recall.empty() ? 0.0 : recall.back()};
}

AveragePrecision AveragePrecisionMeter::value() const
{
    if (m_truth == 0)
        return {};
    std::vector<Ranked> ranked = m_detections;
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    constexpr int kIndexOf75 = 5;
    AveragePrecision result;
    double precisionSum = 0;
    double recallSum = 0;
    for (int k = 0; k < kIouCount; ++k) {
        const AtIou at = atIou(ranked, k);
        precisionSum += at.precision;
        recallSum += at.recall;
        if (k == 0)
            result.ap50 = at.precision;
        else if (k == kIndexOf75)
            result.ap75 = at.precision;
    }
    result.ap = precisionSum / kIouCount;
    result.ar100 = recallSum / kIouCount;
    return result;
}

} // namespace boxwright
