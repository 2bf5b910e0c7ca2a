// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <optional>
#include <vector>

namespace boxwright {

/// The epoch whose weights are the model of a run; 0: the run has none among `models`.
int keptEpoch(RunId run, const std::vector<ModelRecord>& models);

/// Absent when there is none of that number, or when it was not measured on validation images.
std::optional<EpochRecord> measuredEpoch(const std::vector<EpochRecord>& epochs, int epoch);

} // namespace boxwright
