// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/export.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <memory>

namespace boxwright {

/// Opens a model that the project keeps. Its labels and thresholds are those that the project
/// knows it by, also where another project trained it and gave the labels other ids. Errors:
/// NotFound; Damaged; those of Engine::openModel().
BOXWRIGHT_CORE_EXPORT Result<std::unique_ptr<Detector>>
openKeptModel(const ProjectStore& store, Engine& engine, ModelId model);

} // namespace boxwright
