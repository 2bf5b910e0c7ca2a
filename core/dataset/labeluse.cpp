// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labeluse.h"

#include <optional>

namespace boxwright {

void addUse(LabelUse& use, const LabelCounts& counts, LabelId label)
{
    const int boxes = boxesOf(counts, label);
    if (boxes == 0) {
        return;
    }
    use.boxes += boxes;
    ++use.images;
    use.imagesOfItsOwn += boxes == boxesOf(counts) ? 1 : 0;
}

void addUse(QHash<LabelId, LabelUse>& uses, const LabelCounts& counts)
{
    std::optional<LabelId> last; // a label of several authors comes several times
    for (const LabelCount& count : counts) {
        if (last != count.label) {
            addUse(uses[count.label], counts, count.label);
        }
        last = count.label;
    }
}

} // namespace boxwright
