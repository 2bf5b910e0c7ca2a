// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/detection.h"

#include <QByteArray>
#include <QMetaType>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace boxwright {

enum class TrainingPhase { Preparing, Training, Validating, Testing, Saving };

/// What an epoch gave; the run's history is a list of these.
struct EpochRecord
{
    int epoch = 0; ///< from 1
    double loss = 0; ///< mean of the steps; not a number where no step gave one, as its parts are
    double scoreLoss = 0;
    double boxLoss = 0;
    double distributionLoss = 0;
    std::optional<double> validationAp =
        {}; ///< COCO AP of the weights to keep, absent when not measured
    std::optional<double> validationAp50 = {};
    double seconds = 0;
};

/// Where a run stands. One struct for everything that a listener may show.
struct TrainingProgress
{
    TrainingPhase phase = TrainingPhase::Preparing;
    int epoch = 0; ///< from 1; 0 before the first
    int epochs = 0;
    int variant = 0; ///< which short run of tryCandidates() it is, from 1; 0: the run itself
    int variants = 0; ///< of these; told by their updates only
    bool hasVariantModel = false; ///< one of these left a model, kept if nothing better comes
    bool canGoOn = false; ///< something lies on the disk that the run can go on from
    int step = 0; ///< within the phase, from 0
    int steps = 0;
    std::optional<double> loss = {}; ///< of the latest step
    std::optional<double> secondsLeft = {};
    /// The training of a k-fold that this is about, from 1 to `folds`, which the run itself
    /// follows: that is 0. `folds` is 0 where there is no k-fold.
    int fold = 0;
    int folds = 0;
    QStringList warnings = {}; ///< TrainingPlan::warnings: set once, before anything is trained
    std::optional<EpochRecord> finishedEpoch = {}; ///< set once, by the update that ends an epoch
    /// The same of a variant or of a fold, which tells its epochs anew when it goes on.
    std::optional<EpochRecord> finishedPartEpoch = {};
    // Beside either:
    bool isKept = false; ///< its weights are the model so far
    /// What the weights to keep find on the first validation images, for people to watch.
    std::vector<ImageDetections> examples = {};
    QByteArray bestWeights = {}; ///< when that epoch is as good as the best: its model
    QByteArray checkpoint = {}; ///< TrainingCheckpoint::state after that epoch
};

/// Whether it is the model that is measured before it is kept, when all epochs are done.
inline bool isMeasuringModel(const TrainingProgress& progress)
{
    return (progress.phase == TrainingPhase::Validating || progress.phase == TrainingPhase::Testing)
        && progress.epoch == 0 && progress.fold == 0 && progress.variant == 0;
}

/// Called from the working thread, at most some 15 times a second; updates with a finishedEpoch or
/// warnings and the last update of a phase always arrive. It may block: the run waits for it, which
/// is how a run is paused.
using ProgressSink = std::function<void(const TrainingProgress&)>;

} // namespace boxwright

Q_DECLARE_METATYPE(boxwright::TrainingProgress)
