// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/ids.h"
#include "core/run/politeness.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingprogress.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace boxwright {

/// One image with its truth, as training and evaluation receive it.
struct TrainingSample
{
    ImageId image;
    QString path; ///< absolute
    QSize size; ///< upright pixels
    std::vector<Annotation> annotations;
    double repeats = 1; ///< how often an epoch of training shows it, on average; at least 1
    bool canMirror = true; ///< may teach mirrored
};

/// Where a run that was interrupted goes on: after an epoch.
struct TrainingCheckpoint
{
    QByteArray state; ///< only the engine reads it
    std::vector<EpochRecord> epochs; ///< those done
    QByteArray bestWeights; ///< as TrainedModel::weights
    int bestEpoch = 0; ///< as TrainedModel::bestEpoch
};

/// All that a training run needs to know: plain values, no project behind them. Only isPolite may
/// change while it goes on.
struct TrainingTask
{
    std::vector<Label> labels; ///< in the order of the model's classes
    std::vector<TrainingSample> train;
    std::vector<TrainingSample> validation; ///< picks the epoch that is kept; never trained on
    TrainingConfig config; ///< resolved: nothing left to choose
    QByteArray startWeights = {}; ///< of config.startModel; empty: the pretrained network
    std::vector<Label> startLabels = {}; ///< its classes, as the project knows them
    std::optional<TrainingCheckpoint> resumeFrom = {};
    // What config.minutes also has to do for:
    int testImages = 0; ///< which the model looks at when it is done, beside those of validation
    double secondsBefore = 0; ///< that went into planning
    Politeness isPolite = {};
};

/// How a run ended that did not fail.
enum class TrainingOutcome {
    Finished,
    Cancelled,
    Suspended, ///< it goes on later: see resumeTraining()
};

/// What a run gives. A cancelled run that finished at least one epoch still has a model.
struct TrainedModel
{
    TrainingOutcome outcome = TrainingOutcome::Finished;
    QByteArray weights; ///< safetensors with labels and input size in its metadata; empty: none
    int bestEpoch = 0; ///< the epoch whose weights these are: the latest as good as the best
    int inputSize = 0;
    std::vector<EpochRecord> epochs;
    QStringList skippedImages; ///< "path: why", unreadable ones
    QStringList warnings; ///< translated sentences, e.g. why it stopped early
};

} // namespace boxwright
