// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/health/healthcheck.h"
#include "core/run/projectsamples.h"

#include <vector>

namespace boxwright {

/// Boxes that reach over the border by more than half a pixel, that are tiny or huge, and those
/// that another box of the same label and image nearly equals: of these, all but the largest, of
/// equal ones all but the first.
BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding> boxFindings(const DatasetSnapshot& dataset,
                                                             const HealthLimits& limits);

} // namespace boxwright
