// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/boxsides.h"

#include "core/annotation/teaching.h"

#include <algorithm>
#include <cmath>

namespace boxwright {

std::optional<BoxSides> boxSides(const std::vector<TrainingSample>& samples, int inputSize)
{
    std::vector<double> sides;
    for (const TrainingSample& sample : samples) {
        const int longer = std::max(sample.size.width(), sample.size.height());
        if (longer <= 0)
            continue;
        const double scale = inputSize > 0 ? static_cast<double>(inputSize) / longer : 1;
        for (const Annotation& annotation : sample.annotations) {
            if (teaches(annotation))
                sides.push_back(std::max(1.0, std::sqrt(annotation.box.area()) * scale));
        }
    }
    if (sides.empty())
        return {};
    std::sort(sides.begin(), sides.end());
    return BoxSides{sides[sides.size() / 2], sides[sides.size() / 4]};
}

} // namespace boxwright
