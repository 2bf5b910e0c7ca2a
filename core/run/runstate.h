// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/run/trainingtask.h"
#include "core/run/trialstate.h"

#include <QByteArray>
#include <QString>

namespace boxwright {

/// What an unfinished run would lose if the program ended now. It lies in a file beside the
/// project (ProjectFile::runStatePath()), so that no epoch holds the project's write lock.
struct RunState
{
    RunId run;
    int bestEpoch = 0; ///< whose weights are kept, from 1; 0 before the first epoch is done
    QByteArray weights = {}; ///< the model of that epoch; empty before the first is done
    int epoch = 0; ///< the last that is done
    /// TrainingCheckpoint::state after it. Empty before the first is done; beside weights: the run
    /// cannot go on, as it has ended or an older version wrote it.
    QByteArray checkpoint = {};
    QByteArray folds = {}; ///< see packFolds(): the plan of the k-fold; empty: none comes before
    int foldsDone = 0; ///< of these, one after another
    QByteArray outOfFold = {}; ///< see packDetections(): what these held out
    int foldCount = 0; ///< how many are planned; counted when it is read
    TrialState trial = {}; ///< of the candidates; not kept once the run itself has a model
    /// Of the variant or the fold that is under way; without a state: of none.
    TrainingCheckpoint part = {};
};

/// Whether the run can go on from it.
inline bool canGoOn(const RunState& state)
{
    // Before the first epoch is done there is no checkpoint, and what comes before is all there is.
    return !state.checkpoint.isEmpty() || state.weights.isEmpty();
}

/// Whether a variant left a model: the best of those that are done or, where none has any, the one
/// that is under way.
inline bool hasVariantModel(const RunState& state)
{
    return state.trial.hasModel() || (!state.trial.isDone() && !state.part.bestWeights.isEmpty());
}

/// Whether finishInterruptedRun() has a model to keep.
inline bool hasModel(const RunState& state)
{
    return !state.weights.isEmpty() || hasVariantModel(state);
}

/// Replaces the file as a whole or leaves it as it was.
BOXWRIGHT_CORE_EXPORT Result<void> writeRunState(const QString& path, const RunState& state);

/// Errors: NotFound; NotReadable; Damaged.
BOXWRIGHT_CORE_EXPORT Result<RunState> readRunState(const QString& path);

} // namespace boxwright
