// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/export.h"
#include "core/result.h"
#include "core/run/learningparts.h"
#include "core/run/learningpoint.h"
#include "core/run/politeness.h"
#include "core/run/trainingplan.h"
#include "core/storage/projectstore.h"

#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace boxwright {

struct LearningCurveRequest
{
    /// As for a usual training; config.startModel does not count, since it has seen the images.
    /// The seed chooses the parts as well.
    TrainingConfig config = {};
    std::vector<double> shares = usualShares(); ///< of the training images: above 0, at most 1
    UndecidedImages undecided = UndecidedImages::Assign;
    Politeness isPolite = {};
};

/// Where the measuring of a learning curve stands.
struct LearningCurveProgress
{
    int part = 0; ///< from 1; 0 before the first
    int parts = 0;
    int images = 0; ///< that the part has
    TrainingProgress training = {}; ///< of the part
};

/// Called in the working thread; all may be null.
struct LearningCurveListener
{
    std::function<void(const LearningCurveProgress&)> progressed = {};
    std::function<void(const LearningCurve&)> measured = {}; ///< with one point more
};

struct LearningCurveSummary
{
    LearningCurve curve = {};
    bool isComplete = false; ///< false when stopped: the points measured until then
    QStringList warnings = {}; ///< translated sentences
};

/// Trains with nestedParts() of the training images, the smallest first, with the validation part
/// of the project, and measures each model on the test part, or on validation where there is none.
/// The whole is not trained again where the project has a model of exactly these images, boxes and
/// settings. Each point is kept in the project as it comes, the models of the parts are not; no run
/// is recorded, and one that was interrupted stays as it is. Blocking; `stop` ends it within two
/// seconds. Errors: InvalidArgument (wrong shares, too few images, nothing to measure on), those of
/// planTraining() and of the engine.
BOXWRIGHT_CORE_EXPORT Result<LearningCurveSummary>
measureLearningCurve(ProjectStore& store, Engine& engine, const LearningCurveRequest& request,
                     const LearningCurveListener& listener, std::stop_token stop);

} // namespace boxwright
