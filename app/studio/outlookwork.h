// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineloader.h"
#include "core/result.h"
#include "core/run/politeness.h"
#include "core/run/trainingconfig.h"
#include "widgets/panels/trainingoutlook.h"

#include <functional>
#include <stop_token>

namespace boxwright {

class ProjectFile;

/// What a training would be like with such a config. Blocking; ErrorCode::Cancelled when stopped.
using OutlookFunction = std::function<Result<TrainingOutlook>(
    const ProjectFile& file, const TrainingConfig& config, const std::stop_token& stop)>;

/// Plans with a connection of its own, and with the speed of this computer, which the engine of
/// `loader` measures, held back as a run is while `isPolite` says so. What was measured, what
/// images looked like in a mirror and which files could be read is kept for the next call. For one
/// thread at a time, whose priority it lowers; the loader must outlive it.
OutlookFunction lookAheadWith(EngineLoader& loader, const Politeness& isPolite);

} // namespace boxwright
