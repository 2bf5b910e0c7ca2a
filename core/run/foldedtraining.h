// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/result.h"
#include "core/run/foldplan.h"
#include "core/run/sampledetections.h"
#include "core/run/trainingtask.h"

#include <QByteArray>

#include <functional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// Who is told of the trainings of a k-fold.
struct FoldListener
{
    const ProgressSink& progress;
    /// Called with what was found on the images that a fold held out, when it is done.
    std::function<void(const std::vector<ImageDetections>&)> done;
};

/// Trains by the task once for each fold from `first` (from 0) on, on what that fold may see, and
/// looks at what it held out with the model that came of it: all images of the task together, each
/// through a model that had not seen it. The first goes on from task.resumeFrom where there is one.
/// Progress names the fold, see partProgress(). Unreadable images are left out. Blocking; false
/// when stopped, within the time that Engine::train() takes. Errors: those of the engine.
Result<bool> detectOutOfFold(Engine& engine, const TrainingTask& task,
                             const std::vector<Fold>& folds, int first,
                             const FoldListener& listener, const std::stop_token& stop);

/// Detections as the state of a run holds them; those of several folds stand behind one another.
QByteArray packDetections(const std::vector<ImageDetections>& detections);
/// Those of packDetections() beside the truth of the samples, without images that are not among
/// these. Not complete when `packed` is empty or damaged.
SampleDetections unpackDetections(const QByteArray& packed,
                                  const std::vector<TrainingSample>& train,
                                  const std::vector<TrainingSample>& validation);

} // namespace boxwright
