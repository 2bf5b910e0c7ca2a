// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/export.h"
#include "core/health/healthreport.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace boxwright {

/// From when on something counts; shown to people beside what was found.
struct HealthLimits
{
    int nearDuplicateBits = 4; ///< of 64 of the perceptual hash that may differ
    int burstSeconds = 3; ///< from one photograph of a burst to the next
    static constexpr int fittedSide = 416; ///< pixels of the longer side, for `tinyBoxPixels`
    double tinyBoxPixels = 8; ///< shorter side, in an image fitted to `fittedSide`
    double hugeBoxShare = 0.95; ///< of the area of the image
    double identicalIou = 0.95; ///< of two boxes of one image
    int fewTrainBoxes = 20; ///< fewer hardly teach
    int fewTestBoxes = 5; ///< fewer hardly measure
};

/// done and total images; total 0 while it is not known.
using HealthProgress = std::function<void(int done, int total)>;

/// Examines a project and the files of its images; changes nothing. Blocking, on two threads.
/// Errors: those of the store; Cancelled.
BOXWRIGHT_CORE_EXPORT Result<HealthReport> checkHealth(const ProjectStore& store,
                                                       const HealthLimits& limits = {},
                                                       const HealthProgress& progress = {},
                                                       const std::stop_token& stop = {});

/// The step that mends a finding; absent when nothing of it is left to mend. Errors: those of the
/// store; Cancelled.
BOXWRIGHT_CORE_EXPORT Result<std::optional<Operation>> fixFinding(const ProjectStore& store,
                                                                  const HealthFinding& finding,
                                                                  const std::stop_token& stop = {});

} // namespace boxwright
