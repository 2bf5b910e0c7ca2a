// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QHash>

#include <optional>

namespace boxwright {

/// From how many boxes of each label a model learned in its run. Absent for models from elsewhere
/// and for runs of versions that did not keep it.
BOXWRIGHT_CORE_EXPORT Result<std::optional<QHash<LabelId, int>>>
taughtBoxes(const ProjectStore& store, const ModelRecord& model);

} // namespace boxwright
