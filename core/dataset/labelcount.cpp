// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labelcount.h"

#include <algorithm>

namespace boxwright {

LabelCounts countLabels(const std::vector<Annotation>& annotations)
{
    LabelCounts counts;
    for (const Annotation& box : annotations) {
        addToCount(counts, box.label, 1);
    }
    return counts;
}

void addToCount(LabelCounts& counts, LabelId label, int boxes)
{
    const auto place =
        std::lower_bound(counts.begin(), counts.end(), label,
                         [](const LabelCount& count, LabelId id) { return count.label < id; });
    const bool isKnown = place != counts.end() && place->label == label;
    if (!isKnown) {
        if (boxes > 0) {
            counts.insert(place, {label, boxes});
        }
        return;
    }
    place->boxes += boxes;
    if (place->boxes <= 0) {
        counts.erase(place);
    }
}

int boxesOf(const LabelCounts& counts, LabelId label)
{
    const auto found = std::find_if(counts.begin(), counts.end(), [label](const LabelCount& count) {
        return count.label == label;
    });
    return found == counts.end() ? 0 : found->boxes;
}

int boxesOf(const LabelCounts& counts)
{
    int boxes = 0;
    for (const LabelCount& count : counts) {
        boxes += count.boxes;
    }
    return boxes;
}

} // namespace boxwright
