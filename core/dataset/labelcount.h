// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/export.h"
#include "core/ids.h"

#include <vector>

namespace boxwright {

/// How many boxes of an image have a label and were drawn by such an author.
struct LabelCount
{
    LabelId label;
    int boxes = 0;
    BoxAuthor author = BoxAuthor::Person;

    friend bool operator==(const LabelCount&, const LabelCount&) = default;
};

/// The labels on one image, by id and then author, each with at least one box. Small: images have
/// few labels.
using LabelCounts = std::vector<LabelCount>;

BOXWRIGHT_CORE_EXPORT LabelCounts countLabels(const std::vector<Annotation>& annotations);
/// Never below zero; a label without boxes is taken out.
BOXWRIGHT_CORE_EXPORT void addToCount(LabelCounts& counts, LabelId label, BoxAuthor author,
                                      int boxes);
BOXWRIGHT_CORE_EXPORT int boxesOf(const LabelCounts& counts, LabelId label);
BOXWRIGHT_CORE_EXPORT int boxesBy(const LabelCounts& counts, BoxAuthor author);
BOXWRIGHT_CORE_EXPORT int boxesOf(const LabelCounts& counts); ///< of all labels

} // namespace boxwright
