// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/export.h"
#include "core/health/duplicatefinder.h"
#include "core/health/healthreport.h"
#include "core/health/imageexamination.h"

#include <vector>

namespace boxwright {

/// Files that are missing, unreadable, cut off or changed. `examined` goes along with `images`.
BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding>
fileFindings(const std::vector<ImageRecord>& images, const std::vector<ExaminedImage>& examined);

BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding> duplicateFindings(const Duplicates& duplicates);

} // namespace boxwright
