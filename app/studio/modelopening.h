// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/ids.h"
#include "core/result.h"

#include <functional>
#include <memory>
#include <optional>

namespace boxwright {

class EngineLoader;
class ProjectFile;

/// Opens a model of a project, or the pretrained detector where none is given; blocks, so it is
/// called in a worker thread.
using OpenModelFunction = std::function<Result<std::unique_ptr<Detector>>(
    const ProjectFile& file, std::optional<ModelId> model)>;

/// As the engine of `loader` does it, with a connection of its own. `loader` must outlive it.
OpenModelFunction openModelsWith(EngineLoader& loader);

} // namespace boxwright
