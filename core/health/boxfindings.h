// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/health/healthcheck.h"
#include "core/run/projectsamples.h"

#include <vector>

namespace boxwright {

/// Whether the boxes of an image were drawn on its pixels as stored, which its EXIF orientation
/// turns on their side: one lies by more than half beyond the upright image, and none reaches over
/// the stored one. Never where the orientation keeps width and height.
bool areBoxesSwapped(const ImageRecord& image, const std::vector<Annotation>& annotations);

/// Boxes of images where areBoxesSwapped(), which are not counted as outside too; boxes that reach
/// over the border by more than half a pixel, that are tiny or huge, and those that another box of
/// the same label and image nearly equals: of these, all but the largest, of equal ones all but the
/// first.
BOXWRIGHT_CORE_EXPORT std::vector<HealthFinding> boxFindings(const DatasetSnapshot& dataset,
                                                             const HealthLimits& limits);

} // namespace boxwright
