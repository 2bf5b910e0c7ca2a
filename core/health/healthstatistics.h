// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/health/healthreport.h"
#include "core/run/projectsamples.h"

namespace boxwright {

/// The figures of a report: labels, splits, sizes and places; no findings.
BOXWRIGHT_CORE_EXPORT HealthReport healthStatistics(const DatasetSnapshot& dataset);

} // namespace boxwright
