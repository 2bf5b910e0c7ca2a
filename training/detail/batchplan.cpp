// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/batchplan.h"

#include "training/detail/augmentation.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace boxwright::detail {

namespace {

constexpr int kSizeStep = 32;
constexpr int kStepsSmaller = 3;
constexpr int kStepsLarger = 1;
constexpr int kSmallestSide = 128;
constexpr int kEpochsAtFullSize = 3;

int randomSide(int inputSize, std::mt19937_64& random)
{
    std::uniform_int_distribution<int> steps(-kStepsSmaller, kStepsLarger);
    return std::max(inputSize + kSizeStep * steps(random), std::min(kSmallestSide, inputSize));
}

} // namespace

std::vector<BatchPlan> planEpoch(const TrainingConfig& config, size_t samples, int epoch)
{
    std::mt19937_64 random(augmentationSeed(config.seed, epoch, samples));
    std::vector<size_t> order(samples);
    std::iota(order.begin(), order.end(), size_t(0));
    std::shuffle(order.begin(), order.end(), random);

    const bool isVaried = epoch <= config.epochs - kEpochsAtFullSize;
    std::vector<BatchPlan> plans;
    for (size_t first = 0; first < samples; first += size_t(config.batchSize)) {
        const size_t end = std::min(samples, first + size_t(config.batchSize));
        const int side = isVaried ? randomSide(config.inputSize, random) : config.inputSize;
        plans.push_back(
            {epoch, side, {order.begin() + qsizetype(first), order.begin() + qsizetype(end)}});
    }
    return plans;
}

} // namespace boxwright::detail
