// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/batchplan.h"

#include "core/run/trainingsides.h"
#include "training/detail/augmentation.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace boxwright::detail {

namespace {

constexpr double kMosaicShare = 0.5;
constexpr double kMosaicEpochs = 0.75; ///< of all

using Random = std::mt19937_64;

/// Each sample as often as it occurs, in their order.
std::vector<size_t> shownSamples(std::span<const double> repeats, int epoch)
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < repeats.size(); ++i)
        shown.insert(shown.end(), size_t(occurrences(repeats[i], epoch)), i);
    return shown;
}

std::vector<size_t> withRandomOthers(size_t sample, const std::vector<size_t>& order,
                                     Random& random)
{
    std::uniform_int_distribution<size_t> any(0, order.size() - 1);
    std::vector<size_t> samples{sample};
    while (samples.size() < kMosaicImages)
        samples.push_back(order[any(random)]);
    return samples;
}

} // namespace

std::vector<double> repeatsOf(std::span<const TrainingSample> samples)
{
    std::vector<double> repeats;
    repeats.reserve(samples.size());
    for (const TrainingSample& sample : samples)
        repeats.push_back(sample.repeats);
    return repeats;
}

int occurrences(double repeats, int epoch)
{
    return int(std::floor(repeats * epoch) - std::floor(repeats * (epoch - 1)));
}

int countSteps(const TrainingConfig& config, std::span<const double> repeats, int firstEpoch,
               int lastEpoch)
{
    int steps = 0;
    for (int epoch = firstEpoch; epoch <= lastEpoch; ++epoch) {
        int images = 0;
        for (const double each : repeats)
            images += occurrences(each, epoch);
        steps += (images + config.batchSize - 1) / config.batchSize;
    }
    return steps;
}

std::vector<BatchPlan> planEpoch(const TrainingConfig& config, std::span<const double> repeats,
                                 int epoch)
{
    std::vector<size_t> order = shownSamples(repeats, epoch);
    Random random(augmentationSeed(config.seed, epoch, order.size()));
    std::shuffle(order.begin(), order.end(), random);

    const bool isVaried = epoch <= config.epochs - epochsAtFullSize;
    const std::vector<int> sides = variedSides(config.inputSize);
    std::uniform_int_distribution<size_t> anySide(0, sides.size() - 1);
    const bool hasMosaics = config.mosaic && epoch <= kMosaicEpochs * config.epochs;
    std::bernoulli_distribution isMosaic(kMosaicShare);
    std::vector<BatchPlan> plans;
    for (size_t place = 0; place < order.size(); ++place) {
        if (place % size_t(config.batchSize) == 0) {
            const int side = isVaried ? sides[anySide(random)] : config.inputSize;
            plans.push_back({side, {}});
        }
        PlannedImage image{{order[place]}, augmentationSeed(config.seed, epoch, place)};
        if (hasMosaics && isMosaic(random))
            image.samples = withRandomOthers(order[place], order, random);
        plans.back().images.push_back(std::move(image));
    }
    return plans;
}

} // namespace boxwright::detail
