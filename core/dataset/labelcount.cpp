// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labelcount.h"

#include <algorithm>
#include <tuple>

namespace boxwright {

LabelCounts countLabels(const std::vector<Annotation>& annotations)
{
    LabelCounts counts;
    for (const Annotation& box : annotations) {
        addToCount(counts, box.label, box.author, 1);
    }
    return counts;
}

void addToCount(LabelCounts& counts, LabelId label, BoxAuthor author, int boxes)
{
    const LabelCount added{label, boxes, author};
    const auto place = std::lower_bound(
        counts.begin(), counts.end(), added, [](const LabelCount& a, const LabelCount& b) {
            return std::tie(a.label, a.author) < std::tie(b.label, b.author);
        });
    const bool isKnown = place != counts.end() && place->label == label && place->author == author;
    if (!isKnown) {
        if (boxes > 0) {
            counts.insert(place, added);
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
    int boxes = 0;
    for (const LabelCount& count : counts) {
        boxes += count.label == label ? count.boxes : 0;
    }
    return boxes;
}

int boxesBy(const LabelCounts& counts, BoxAuthor author)
{
    int boxes = 0;
    for (const LabelCount& count : counts) {
        boxes += count.author == author ? count.boxes : 0;
    }
    return boxes;
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
