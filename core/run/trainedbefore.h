// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/run/trainingtask.h"
#include "core/storage/projectstore.h"

#include <optional>

namespace boxwright {

/// The newest model of the project that a finished run gave which did the same as the task would,
/// but for name, seed and how it computes: the same labels, images, boxes, epochs and so on. Absent
/// when there is none.
BOXWRIGHT_CORE_EXPORT Result<std::optional<ModelId>> modelTrainedBefore(const ProjectStore& store,
                                                                        const TrainingTask& task);

} // namespace boxwright
