// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingestimate.h"

#include "core/run/trainingsides.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace boxwright {

namespace {

constexpr double kDecodingSecondsPerMegapixel = 0.004;

double megapixels(int side)
{
    return 1e-6 * side * side;
}

double meanVariedMegapixels(int inputSize)
{
    const std::vector<int> sides = variedSides(inputSize);
    return std::transform_reduce(sides.begin(), sides.end(), 0.0, std::plus(), megapixels)
        / static_cast<double>(sides.size());
}

double fileMegapixels(const std::vector<TrainingSample>& samples)
{
    return std::accumulate(samples.begin(), samples.end(), 0.0,
                           [](double sum, const TrainingSample& sample) {
                               return sum + 1e-6 * sample.size.width() * sample.size.height();
                           });
}

} // namespace

double shownImages(const std::vector<TrainingSample>& train)
{
    return std::accumulate(
        train.begin(), train.end(), 0.0,
        [](double sum, const TrainingSample& sample) { return sum + sample.repeats; });
}

int stepsPerEpoch(const std::vector<TrainingSample>& train, int batchSize)
{
    return std::max(1, static_cast<int>(std::ceil(shownImages(train) / batchSize)));
}

double estimatedSeconds(const TrainingTask& task, int testImages, const TrainingSpeed& speed)
{
    const TrainingConfig& config = task.config;
    const int full = std::min(config.epochs, epochsAtFullSize);
    const int varied = config.epochs - full;
    const double learned = shownImages(task.train)
        * (varied * meanVariedMegapixels(config.inputSize) + full * megapixels(config.inputSize));
    const double learning = learned * speed.secondsPerLearnedMegapixel
        + speed.secondsPerStep * config.epochs * stepsPerEpoch(task.train, config.batchSize);

    const auto validation = static_cast<double>(task.validation.size());
    const double images = static_cast<double>(task.train.size()) + validation;
    const double perSeen = megapixels(config.inputSize) * speed.secondsPerSeenMegapixel;
    const double checking = validation * config.epochs * perSeen;

    const double known = fileMegapixels(task.train) + fileMegapixels(task.validation);
    const double testMegapixels = images > 0 ? known / images * testImages : 0;
    const double run = learning + checking + (validation + testImages) * perSeen
        + kDecodingSecondsPerMegapixel * (known + testMegapixels);
    if (config.folds == 0)
        return run;
    // Each leaves one of so many parts out, which it looks at once.
    return run + (config.folds - 1) * (learning + checking) + images * perSeen
        + kDecodingSecondsPerMegapixel * config.folds * known;
}

} // namespace boxwright
