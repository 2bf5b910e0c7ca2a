// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/qualitycurves.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace boxwright {

namespace {

/// Which of `count` equal parts of 0..1 holds the value; the last holds 1 as well.
int binOf(double value, int count)
{
    return static_cast<int>(std::clamp(value * count, 0.0, count - 1.0));
}

ThresholdPoint pointAt(const DetectionCounts& counts, int last)
{
    const DetectionCounts::Outcome& outcome = counts.ranked()[last];
    const double positives = outcome.truePositives;
    const int detections = last + 1;
    return {outcome.score, positives / detections, positives / counts.truth(),
            2 * positives / (detections + counts.truth())};
}

} // namespace

std::vector<ThresholdPoint> thresholdCurve(const DetectionCounts& counts, int most)
{
    const int detections = static_cast<int>(counts.ranked().size());
    std::vector<int> ends;
    for (int i = 0; i < detections && counts.truth() > 0; ++i) {
        if (counts.isLastOfItsScore(i))
            ends.push_back(i);
    }
    const bool fits = static_cast<int>(ends.size()) <= most;
    std::vector<ThresholdPoint> points;
    points.reserve(std::min<std::size_t>(ends.size(), most));
    std::int64_t partsPassed = 0; // of `most` equal parts of the detections
    for (const int end : ends) {
        const std::int64_t parts = (std::int64_t(end) + 1) * most / detections;
        if (fits || parts > partsPassed)
            points.push_back(pointAt(counts, end));
        partsPassed = parts;
    }
    return points;
}

std::array<int, kIouBins> iouHistogram(const DetectionCounts& counts, double threshold)
{
    std::array<int, kIouBins> bins{};
    const int detections = counts.detectionsFrom(threshold);
    for (int i = 0; i < detections; ++i) {
        if (counts.ranked()[i].matched)
            ++bins[binOf(counts.ranked()[i].overlap, kIouBins)];
    }
    return bins;
}

Calibration calibration(const std::vector<DetectionCounts>& labels)
{
    struct Sums
    {
        int detections = 0;
        double scores = 0;
        int right = 0;
    };
    std::array<Sums, kCalibrationBins> sums{};
    for (const DetectionCounts& label : labels) {
        for (const DetectionCounts::Outcome& outcome : label.ranked()) {
            Sums& sum = sums[binOf(outcome.score, kCalibrationBins)];
            ++sum.detections;
            sum.scores += outcome.score;
            sum.right += outcome.matched ? 1 : 0;
        }
    }
    Calibration result;
    int detections = 0;
    double distances = 0;
    for (std::size_t place = 0; place < sums.size(); ++place) {
        const Sums& sum = sums[place];
        if (sum.detections == 0)
            continue;
        result.bins[place] = {sum.detections, sum.scores / sum.detections,
                              double(sum.right) / sum.detections};
        distances += std::abs(sum.scores - sum.right);
        detections += sum.detections;
    }
    if (detections > 0)
        result.error = distances / detections;
    return result;
}

} // namespace boxwright
