// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/commontruth.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace boxwright {

std::vector<ImageTruth> commonTruth(const std::vector<ImageTruth>& first,
                                    const std::vector<ImageTruth>& second)
{
    std::unordered_set<ImageId> seen;
    for (const ImageTruth& truth : first)
        seen.insert(truth.image);
    std::vector<ImageTruth> common;
    common.reserve(std::min(first.size(), second.size()));
    std::copy_if(second.begin(), second.end(), std::back_inserter(common),
                 [&seen](const ImageTruth& truth) { return seen.contains(truth.image); });
    return common;
}

} // namespace boxwright
