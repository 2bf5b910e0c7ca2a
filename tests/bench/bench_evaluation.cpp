// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Evaluate page waits for: 100,000 detections of ten labels on 2,000 images, always the
// same ones. Prints the best of several times, a line `name value unit` each.

#include "core/metrics/livequality.h"
#include "core/metrics/qualityintervals.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>
#include <random>

using namespace boxwright;

namespace {

constexpr int kLabels = 10;
constexpr int kImages = 2000;
constexpr int kDetectionsPerImage = 50;
constexpr int kTruthPerImage = 20;

EvaluatedPart madePart()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> unit(0, 1);
    EvaluatedPart part;
    for (int i = 0; i < kLabels; ++i)
        part.labels.push_back({LabelId(i + 1), QString::number(i), {}, i});
    for (int image = 1; image <= kImages; ++image) {
        part.truth.push_back({ImageId(image), {}});
        part.detections.push_back({ImageId(image), {}});
        for (int i = 0; i < kDetectionsPerImage; ++i) {
            const LabelId label(i % kLabels + 1);
            const BoundingBox box{600 * unit(random), 400 * unit(random), 40, 60};
            if (i < kTruthPerImage)
                part.truth.back().annotations.push_back({BoxId::create(), label, box});
            part.detections.back().detections.push_back(
                {label, box.translated(20 * unit(random), 0), unit(random)});
        }
    }
    return part;
}

void measure(const char* name, int times, const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%s %.3f ms\n", name, best);
}

} // namespace

int main()
{
    const EvaluatedPart part = madePart();
    LiveQuality live(part);
    ScoreThresholds thresholds;
    for (const Label& label : part.labels)
        thresholds[label.id] = 0.3;
    measure("live_construction", 5, [&] { const LiveQuality made(part); });
    measure("live_set_iou_and_at", 10, [&] {
        live.setIou(0.5);
        live.at(thresholds);
    });
    measure("live_at", 20, [&] { live.at(thresholds); });
    measure("evaluate_detections", 3,
            [&] { evaluateDetections(part.truth, part.detections, part.labels, thresholds); });
    measure("bootstrap_intervals", 3, [&] { bootstrapIntervals(part, thresholds, 0.5); });
    return 0;
}
