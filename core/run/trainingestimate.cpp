// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingestimate.h"

#include "core/image/imagetiles.h"
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

int looksAtAll(const std::vector<TrainingSample>& samples, int tileSize)
{
    return std::accumulate(samples.begin(), samples.end(), 0,
                           [tileSize](int sum, const TrainingSample& sample) {
                               return sum + looksAt(sample.size, tileSize);
                           });
}

/// How much of a step one image takes where each thread has its own: a step ends with the thread
/// that has most.
double turnsPerImage(int batchSize, int threads)
{
    const int shares = std::clamp(threads, 1, std::max(1, batchSize));
    return std::ceil(static_cast<double>(batchSize) / shares) / batchSize;
}

/// What the speed was measured with may be another number of images a step.
double secondsPerLearnedMegapixel(const TrainingSpeed& speed, const TrainingConfig& config)
{
    if (speed.batchSize == 0)
        return speed.secondsPerLearnedMegapixel;
    return speed.secondsPerLearnedMegapixel * turnsPerImage(config.batchSize, config.threads)
        / turnsPerImage(speed.batchSize, config.threads);
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
    const double learning = learned * secondsPerLearnedMegapixel(speed, config)
        + speed.secondsPerStep * config.epochs * stepsPerEpoch(task.train, config.batchSize);

    const auto images = static_cast<double>(task.train.size() + task.validation.size());
    const int validation = looksAtAll(task.validation, config.tileSize);
    const int known = validation + looksAtAll(task.train, config.tileSize);
    const double test = images > 0 ? known / images * testImages : testImages;
    const double perLook = (config.looksMirrored() ? 2 : 1) * megapixels(config.inputSize)
        * speed.secondsPerSeenMegapixel;
    const double checking = static_cast<double>(validation) * config.epochs * perLook;

    const double files = fileMegapixels(task.train) + fileMegapixels(task.validation);
    const double testFiles = images > 0 ? files / images * testImages : 0;
    const double run = learning + checking + (validation + test) * perLook
        + kDecodingSecondsPerMegapixel * (files + testFiles);
    if (config.folds == 0)
        return run;
    // Each leaves one of so many parts out, which it looks at once.
    return run + (config.folds - 1) * (learning + checking) + known * perLook
        + kDecodingSecondsPerMegapixel * config.folds * files;
}

} // namespace boxwright
