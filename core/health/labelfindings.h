// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/health/healthcheck.h"
#include "core/run/projectsamples.h"

#include <vector>

namespace boxwright {

/// Labels with too few boxes to learn from (in the train part and in images without a part, most of
/// which will train) or, where there is a test part, to measure by, not counting difficult ones and
/// crowds; without any box; and those whose names differ in case, blanks, hyphens, underscores or
/// an English plural only, that with most boxes first. `report` holds the statistics of `dataset`.
BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding> labelFindings(const DatasetSnapshot& dataset,
                                                               const HealthReport& report,
                                                               const HealthLimits& limits);

/// Groups of at least two names, as places in the list, that are spelt alike in that sense.
BOXWRIGHT_CORE_EXPORT std::vector<std::vector<std::size_t>> similarNames(const QStringList& names);

} // namespace boxwright
