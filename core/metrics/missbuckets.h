// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/boxcase.h"

#include <QHash>
#include <QSize>

#include <array>

namespace boxwright {

/// Drawn boxes of some kind, and how many of them were not found (no hit).
struct MissBucket
{
    int truth = 0;
    int missed = 0;
};

/// Which boxes a model misses.
struct MissBuckets
{
    /// COCO's small (below 32 x 32 pixels), medium (below 96 x 96) and large.
    std::array<MissBucket, 3> bySize;
    /// Inside; touching the edge of the image (within 1 % of its side).
    std::array<MissBucket, 2> byPosition;
    /// Alone; beside one or two others that overlap it; among more. Others may have any label that
    /// is evaluated, and be difficult or crowd.
    std::array<MissBucket, 3> byCrowding;
};

/// `sizes`: of the upright images; boxes of images that are absent have no position.
BOXWRIGHT_CORE_EXPORT MissBuckets missBuckets(const EvaluatedPart& part,
                                              const ScoreThresholds& thresholds,
                                              double iouThreshold,
                                              const QHash<ImageId, QSize>& sizes);

} // namespace boxwright
