// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/learningcurvecontroller.h"
#include "app/studio/outlookwork.h"
#include "core/engine/engineloader.h"
#include "core/engine/trainingjob.h"
#include "core/result.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingsession.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace boxwright {

class ProjectFile;

/// RunOptions::isSuspended of a run.
using Suspension = std::shared_ptr<const std::atomic_bool>;

/// What runs in worker threads; other work can be given for tests.
struct TrainingWork
{
    /// A training of the project.
    std::function<TrainFunction(const ProjectFile& file, const TrainingConfig& config,
                                const Suspension& isSuspended)>
        train = {};
    /// Goes on with the training that was interrupted.
    std::function<TrainFunction(const ProjectFile& file, const Suspension& isSuspended)> resume =
        {};
    /// Keeps the model of the training that was interrupted.
    std::function<TrainFunction(const ProjectFile& file)> finishInterrupted = {};
    /// The training that was interrupted. Blocking. Null: there never is one.
    std::function<Result<std::optional<InterruptedRun>>(const ProjectFile& file)> findInterrupted =
        {};
    OutlookFunction outlook = {}; ///< null: nothing is said
    LearningCurveFunction learningCurve = {}; ///< null: none can be measured
    /// Of all of this.
    std::shared_ptr<std::atomic_bool> isPolite = std::make_shared<std::atomic_bool>(false);
};

/// The work as the engine of `loader` does it, each with a connection of its own. Loader and file
/// must outlive the run.
TrainingWork engineWork(EngineLoader& loader);

} // namespace boxwright
