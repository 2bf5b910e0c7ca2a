// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/qualityintervals.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace boxwright {

/// Hands out every resample of a bootstrap over `images` images: how often each was drawn, and
/// whether AP is to be measured in it. `visit` is called in several threads. Every resample
/// depends on the seed and its number alone, and so on no thread.
void visitResamples(
    std::size_t images, const BootstrapSettings& settings, const std::stop_token& stop,
    const std::function<void(int resample, std::span<const int> weights, bool withAp)>& visit);

/// From the 2.5th to the 97.5th percentile, between ranks as numpy.percentile; absent for none.
std::optional<Interval> percentileInterval(std::vector<double> values);

/// The values of some rows (labels, and all together) in every resample; none when stopped.
template<typename Row>
class ResampledRows
{
public:
    using Measure = std::function<std::vector<Row>(std::span<const int> weights, bool withAp)>;

    ResampledRows(std::size_t images, const BootstrapSettings& settings,
                  const std::stop_token& stop, const Measure& measure)
        : m_samples(std::max({settings.resamples, settings.apResamples, 0}))
    {
        visitResamples(images, settings, stop,
                       [&](int resample, std::span<const int> weights, bool withAp) {
                           m_samples[resample] = measure(weights, withAp);
                       });
        if (stop.stop_requested())
            m_samples.clear();
    }

    /// Over the resamples in which the value is defined.
    std::optional<Interval> interval(std::size_t row, std::optional<double> Row::*value) const
    {
        std::vector<double> values;
        values.reserve(m_samples.size());
        for (const std::vector<Row>& rows : m_samples) {
            if (row < rows.size() && rows[row].*value)
                values.push_back(*(rows[row].*value));
        }
        return percentileInterval(std::move(values));
    }

private:
    std::vector<std::vector<Row>> m_samples;
};

} // namespace boxwright
