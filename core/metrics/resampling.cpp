// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/resampling.h"

#include "core/parallelwork.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <thread>

namespace boxwright {

namespace {

/// How often each image is drawn when as many are drawn as there are.
std::vector<int> drawnImages(std::size_t images, std::uint64_t seed, int resample)
{
    std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
                           static_cast<std::uint32_t>(resample)};
    std::mt19937_64 random(sequence);
    std::uniform_int_distribution<std::size_t> place(0, images - 1);
    std::vector<int> weights(images, 0);
    for (std::size_t i = 0; i < images; ++i)
        ++weights[place(random)];
    return weights;
}

/// The value below which that share of them lies.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

} // namespace

void visitResamples(
    std::size_t images, const BootstrapSettings& settings, const std::stop_token& stop,
    const std::function<void(int resample, std::span<const int> weights, bool withAp)>& visit)
{
    if (images == 0)
        return;
    const auto work = [&](int resample) {
        visit(resample, drawnImages(images, settings.seed, resample),
              resample < settings.apResamples);
    };
    workInParallel(std::max({settings.resamples, settings.apResamples, 0}),
                   std::max(1U, std::thread::hardware_concurrency()), work, {}, stop);
}

std::optional<Interval> percentileInterval(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Interval{quantile(values, 0.025), quantile(values, 0.975)};
}

} // namespace boxwright
