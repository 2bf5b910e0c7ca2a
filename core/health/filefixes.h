// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/health/healthreport.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <stop_token>

namespace boxwright {

// Fixes of findings that are about image files, which are looked at again: they may have been
// mended since. Errors: those of the store; mendingCancelled(). Without changes where nothing is
// left to mend.

/// Of those that are missing, where that was found; else of those that cannot be shown, or not
/// whole, while one that is missing may come back.
Result<Operation> removeBadImages(const ProjectStore& store, const HealthFinding& finding,
                                  const std::stop_token& stop);

/// Those that hold another image than the project knows: see takeChangesOperation().
Result<Operation> takeChangedFiles(const ProjectStore& store, const HealthFinding& finding,
                                   const std::stop_token& stop);

} // namespace boxwright
