// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingsides.h"

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kStep = 32; ///< what the network can take
constexpr int kStepsSmaller = 3;
constexpr int kStepsLarger = 1;
constexpr int kSmallest = 128;

} // namespace

std::vector<int> variedSides(int inputSize)
{
    std::vector<int> sides;
    for (int step = -kStepsSmaller; step <= kStepsLarger; ++step)
        sides.push_back(std::max(inputSize + kStep * step, std::min(kSmallest, inputSize)));
    return sides;
}

} // namespace boxwright
