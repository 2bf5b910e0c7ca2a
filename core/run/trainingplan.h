// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/export.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/run/readablefiles.h"
#include "core/run/trainingspeed.h"
#include "core/run/trainingtask.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

class Engine;
class ProjectStore;

/// What happens to labelled images without a part, and to a set without a validation part.
enum class UndecidedImages {
    Assign, ///< as splitsForTraining() does, for good; together what knownImageGroups() says
    LeaveOut, ///< for programs that show the project, whose own history holds such steps
};

/// What a run will do, decided from the project at one moment.
struct TrainingPlan
{
    TrainingTask task;
    Operation splits; ///< to be applied before the task begins, which assumes it; may be empty
    int testImages = 0; ///< that measure the model at the end
    std::optional<TrainingSpeed> speed = {}; ///< that it was made with; absent where not isTimed()
    QSet<LabelId> unlikeMirrored = {}; ///< labels that the plan found to look different in a mirror
    QMap<LabelId, double> repeats = {}; ///< rare labels: how many times as often images show them
    QStringList reasons = {}; ///< why the task is as it is: translated sentences
    /// What will hold the model back or makes its figures wrong, likewise; none forbids the run.
    QStringList warnings = {};
};

/// What takes long to find out, so that the window's thread does without.
struct PlanAids
{
    /// Those of some labels that look different in a mirror, as labelsUnlikeMirrored() sees by
    /// reading images, of which it gets one of each group that belongs together. Absent: only what
    /// their names say counts.
    std::function<QSet<LabelId>(const std::vector<TrainingSample>&, const QSet<LabelId>&)>
        unlikeMirrored = {};
    /// The speed of this computer with the config of a run of the usual length; asked where
    /// isTimed(). Absent, or without an answer: the limit is left out of account.
    std::function<std::optional<TrainingSpeed>(const TrainingConfig&)> speed = {};
    /// Those of some files that cannot be read as images: see ReadableFiles. Absent: none is warned
    /// of.
    std::function<QSet<ImageId>(const std::vector<ImageFile>&)> unreadable = {};
};

/// The aids that read images, and those that measure too.
BOXWRIGHT_CORE_EXPORT PlanAids imageAids(const std::stop_token& stop);
BOXWRIGHT_CORE_EXPORT PlanAids runAids(Engine& engine, const std::stop_token& stop,
                                       const Politeness& isPolite = {});

/// The data of a project as a training run will see it: images with boxes or confirmed empty of
/// the train and validation parts; repeats where the config balances labels; nothing mirrored that
/// shows a label which forbids it; config resolved from the preset and the data. Changes nothing.
/// Asks the file system for the images, but reads none without aids.
/// Errors say what is missing: no boxes, no train images.
BOXWRIGHT_CORE_EXPORT Result<TrainingPlan>
planTraining(const ProjectStore& store, const TrainingConfig& config,
             UndecidedImages undecided = UndecidedImages::Assign, const PlanAids& aids = {});

} // namespace boxwright
