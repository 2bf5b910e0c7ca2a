// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/run/trainingtask.h"

#include <QHash>

#include <vector>

namespace boxwright {

/// How many boxes of each label teach a detector or measure it, see teaches(); labels without any
/// are left out.
BOXWRIGHT_CORE_EXPORT QHash<LabelId, int>
teachingBoxesByLabel(const std::vector<TrainingSample>& samples);

/// Of all labels together.
BOXWRIGHT_CORE_EXPORT int teachingBoxes(const std::vector<TrainingSample>& samples);

} // namespace boxwright
