// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/qualityintervals.h"

#include <stop_token>
#include <vector>

namespace boxwright {

/// An image on which one model makes fewer mistakes than the other.
struct ComparedImage
{
    ImageId image;
    std::vector<Annotation> truth = {};
    std::vector<Detection> firstFound = {}; ///< that count, the surest first
    std::vector<Detection> secondFound = {}; ///< likewise
    int firstMistakes = 0; ///< false alarms and misses
    int secondMistakes = 0;
};

/// Two models on the images that both looked at, in the labels that both know.
struct ModelsCompared
{
    std::vector<Label> labels; ///< in the order of the first, named as the second knows them
    Evaluation first; ///< its labels as above
    Evaluation second; ///< likewise
    ModelComparison comparison;
    std::vector<ComparedImage> won; ///< as in `comparison`
    std::vector<ComparedImage> lost;
};

/// compareModels() with what one wants to see beside the differences: the figures themselves, and
/// what both found where they differ. Both are measured against the truth of `second`. Incomplete
/// when asked to stop.
BOXWRIGHT_CORE_EXPORT ModelsCompared compareSideBySide(ModelOnPart first, ModelOnPart second,
                                                       double iouThreshold,
                                                       const BootstrapSettings& settings = {},
                                                       const std::stop_token& stop = {});

} // namespace boxwright
