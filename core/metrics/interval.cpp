// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/interval.h"

#include <algorithm>
#include <cmath>

namespace boxwright {

Interval shareInterval(int hits, int all)
{
    constexpr double kZ = 1.959964; // of the normal distribution, 2.5 % on either side
    const double n = all;
    const double share = hits / n;
    const double scale = 1 + kZ * kZ / n;
    const double middle = (share + kZ * kZ / (2 * n)) / scale;
    const double reach = kZ / scale * std::sqrt(share * (1 - share) / n + kZ * kZ / (4 * n * n));
    return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

} // namespace boxwright
