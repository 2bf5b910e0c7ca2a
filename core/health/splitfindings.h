// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/export.h"
#include "core/health/healthreport.h"
#include "core/health/imagegroups.h"

#include <vector>

namespace boxwright {

/// Images that belong together but lie in two parts: copies, bursts, series. Each group is all that
/// hangs together by any of these, as splitGroups() says, of it the images that have a part; it is
/// in one finding, after the first of the three that leaks. Where the test part is concerned, an
/// error.
BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding>
leakFindings(const std::vector<ImageRecord>& images, const RelatedImages& related);

/// Parts without images that a training needs, and images that nobody has looked at. `report` holds
/// the statistics of `images`.
BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding>
splitFindings(const std::vector<ImageRecord>& images, const HealthReport& report);

} // namespace boxwright
