// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/ids.h"
#include "core/metrics/evaluation.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingtask.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace boxwright {

/// Interrupted: the program ended while the run was going on.
enum class RunOutcome { Running, Finished, Cancelled, Failed, Interrupted };

/// A training run as the project keeps it.
struct RunRecord
{
    RunId id;
    QString name = {};
    QDateTime started = {};
    std::optional<QDateTime> ended = {};
    RunOutcome outcome = RunOutcome::Running;
    QString message = {}; ///< why it failed, or empty
    TrainingConfig config = {};
    int trainImages = 0;
    int validationImages = 0;
    std::vector<EpochRecord> epochs = {};
    QString note = {}; ///< what a person wrote about it
};

/// What a run learned from, as it was when it began; later changes do not touch it.
struct RunSnapshot
{
    std::vector<Label> labels; ///< in class order
    std::vector<TrainingSample> train; ///< by id, with the paths of today
    std::vector<TrainingSample> validation; ///< likewise
    int missingImages = 0; ///< that are no longer in the project, so not in the lists
};

/// The images that shaped a run, each list by id. Empty for runs of versions that did not keep
/// them.
struct RunImages
{
    std::vector<ImageId> train = {};
    std::vector<ImageId> validation = {};
};

/// A trained model without its weights, which ProjectStore::modelWeights() gives.
struct ModelRecord
{
    ModelId id;
    std::optional<RunId> run = {}; ///< absent when it came from elsewhere
    QString name = {};
    QDateTime created = {};
    std::vector<Label> labels = {}; ///< in class order, as they were named at training
    ScoreThresholds thresholds = {}; ///< chosen on the validation part, or by a person
    int inputSize = 0;
    int bestEpoch = 0; ///< whose weights were kept: the latest as good as the best
    QByteArray sha256 = {}; ///< of the weights
    qint64 bytes = 0; ///< of the weights
    /// A person chose thresholds by what they give on the test images, whose figures flatter then.
    bool isTunedOnTest = false;
};

} // namespace boxwright
