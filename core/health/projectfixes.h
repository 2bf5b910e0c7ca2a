// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/operation.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <stop_token>
#include <vector>

namespace boxwright {

// Fixes of findings that are about labels or the whole project. Errors: those of the store;
// mendingCancelled(). Without changes where nothing is left to mend.

/// Into the first of those that are still there.
Result<Operation> mergeLabels(const ProjectStore& store, const std::vector<LabelId>& ids,
                              const std::stop_token& stop);

/// A label that got a box since is no longer unused.
Result<Operation> deleteLabels(const ProjectStore& store, const std::vector<LabelId>& ids,
                               const std::stop_token& stop);

/// As a training does: see splitsForTraining().
Result<Operation> divideImages(const ProjectStore& store, const std::stop_token& stop);

/// What a fix that was stopped gives.
Error mendingCancelled();

} // namespace boxwright
