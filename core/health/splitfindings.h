// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/export.h"
#include "core/health/healthreport.h"
#include "core/health/imagegroups.h"

#include <vector>

namespace boxwright {

/// Images that belong together but lie in two parts: copies, bursts, series. Each group holds those
/// of its images that have a part. Where the test part is concerned, an error.
BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding>
leakFindings(const std::vector<ImageRecord>& images, const RelatedImages& related);

/// Parts without images that a training needs, and images that nobody has looked at. `report` holds
/// the statistics of `images`.
BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding>
splitFindings(const std::vector<ImageRecord>& images, const HealthReport& report);

} // namespace boxwright
