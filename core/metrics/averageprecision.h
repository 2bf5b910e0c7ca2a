// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxmatching.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace boxwright {

/// AP and AR of one label, absent without truth that counts.
struct AveragePrecision
{
    std::optional<double> ap; ///< mean over the ten IoUs
    std::optional<double> ap50;
    std::optional<double> ap75;
    std::optional<double> ar100;
};

/// AP of one label at one IoU, as AveragePrecisionMeter defines it. `hits`: of each detection, best
/// first, whether it found one of the `truth` boxes that count (at least 1).
double averagePrecision(const std::vector<char>& hits, int truth);

/// Gathers one label over images and sums it up as COCOeval does: ten IoUs 0.50:0.05:0.95, at
/// most 100 detections per image, precision made monotone and sampled at 101 recalls. Equal
/// scores rank in the order of add(), so images must come in the order of their ids.
class AveragePrecisionMeter
{
public:
    static constexpr int kIouCount = 10;
    static constexpr double kLowestIou = 0.5;
    static constexpr int kMaximumDetections = 100;

    void add(const BoxMatching& image);
    AveragePrecision value() const;

private:
    /// Bit k: the detection is a true positive, or ignored, at the k-th IoU.
    struct Ranked
    {
        double score;
        std::uint16_t matched;
        std::uint16_t ignored;
    };

    struct AtIou
    {
        double precision;
        double recall;
    };
    AtIou atIou(const std::vector<Ranked>& ranked, int iouIndex) const;

    std::vector<Ranked> m_detections;
    int m_truth = 0;
};

} // namespace boxwright
