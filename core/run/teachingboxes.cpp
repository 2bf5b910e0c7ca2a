// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/teachingboxes.h"

#include "core/annotation/teaching.h"

#include <numeric>

namespace boxwright {

QHash<LabelId, int> teachingBoxesByLabel(const std::vector<TrainingSample>& samples)
{
    QHash<LabelId, int> boxes;
    for (const TrainingSample& sample : samples) {
        for (const Annotation& annotation : sample.annotations) {
            if (teaches(annotation))
                ++boxes[annotation.label];
        }
    }
    return boxes;
}

int teachingBoxes(const std::vector<TrainingSample>& samples)
{
    const QHash<LabelId, int> boxes = teachingBoxesByLabel(samples);
    return std::accumulate(boxes.begin(), boxes.end(), 0);
}

} // namespace boxwright
