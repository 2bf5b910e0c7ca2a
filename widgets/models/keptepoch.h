// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingprogress.h"

#include <optional>
#include <vector>

namespace boxwright {

/// The epoch whose weights a run keeps: the latest as good as the best. Absent when none was
/// measured on validation images.
std::optional<EpochRecord> keptEpoch(const std::vector<EpochRecord>& epochs);

} // namespace boxwright
