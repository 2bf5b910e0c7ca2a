// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/powerlaw.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace boxwright {

namespace {

constexpr double kLeastExponent = 0.001;
constexpr double kMostExponent = 2;
constexpr int kGrid = 200;
constexpr int kRounds = 3;

double squaredError(const PowerLaw& law, const std::vector<MeasuredError>& measured)
{
    double sum = 0;
    for (const MeasuredError& point : measured)
        sum += std::pow(law.error(point.size) - point.error, 2);
    return sum;
}

/// The best law with that exponent. The sum of squares is convex in scale and floor, so where the
/// best of all has one below zero, the best allowed has it at zero.
PowerLaw bestWith(double exponent, const std::vector<MeasuredError>& measured)
{
    const auto count = static_cast<double>(measured.size());
    const double unit = measured.front().size; // keeps the powers near one
    double x = 0;
    double e = 0;
    double xx = 0;
    double xe = 0;
    for (const MeasuredError& point : measured) {
        const double power = std::pow(point.size / unit, -exponent);
        x += power;
        e += point.error;
        xx += power * power;
        xe += power * point.error;
    }
    double scale = (count * xe - x * e) / (count * xx - x * x);
    double floor = (e - scale * x) / count;
    if (measured.size() == 2 || floor < 0) {
        floor = 0;
        scale = xe / xx;
    } else if (!(scale > 0)) {
        scale = 0;
        floor = e / count;
    }
    return {scale * std::pow(unit, exponent), exponent, floor};
}

bool hasTwoSizes(const std::vector<MeasuredError>& measured)
{
    return std::any_of(measured.begin(), measured.end(), [&measured](const MeasuredError& point) {
        return point.size != measured.front().size;
    });
}

} // namespace

double PowerLaw::error(double size) const
{
    return scale * std::pow(size, -exponent) + floor;
}

std::optional<double> PowerLaw::sizeFor(double error) const
{
    if (!(error > floor) || !(scale > 0))
        return std::nullopt;
    return std::pow(scale / (error - floor), 1 / exponent);
}

std::optional<PowerLaw> fitPowerLaw(const std::vector<MeasuredError>& measured)
{
    if (!hasTwoSizes(measured))
        return std::nullopt;
    PowerLaw best;
    double least = std::numeric_limits<double>::infinity();
    double first = 0;
    double step = kMostExponent / kGrid;
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i <= kGrid; ++i) {
            const double exponent = std::clamp(first + i * step, kLeastExponent, kMostExponent);
            const PowerLaw law = bestWith(exponent, measured);
            const double sum = squaredError(law, measured);
            if (sum < least) {
                least = sum;
                best = law;
            }
        }
        first = best.exponent - step;
        step = 2 * step / kGrid;
    }
    return best;
}

} // namespace boxwright
