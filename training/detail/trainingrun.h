// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/progressthrottle.h"
#include "core/run/trainingtask.h"
#include "training/detail/batchloader.h"
#include "training/detail/checkpoint.h"
#include "training/detail/runpolicy.h"
#include "training/detail/trainingstep.h"
#include "training/detail/validator.h"
#include "training/detail/workclock.h"

#include <limits>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright::detail {

/// One run from the weights it is given, or from a checkpoint, to the weights that are kept.
class TrainingRun
{
public:
    /// Keeps a reference to `task`, which must be valid. `checkpointShare`: see trainDetector().
    TrainingRun(const TrainingTask& task, DetectorNetwork network, const ProgressSink& sink,
                std::stop_token stop, double checkpointShare);
    Q_DISABLE_COPY_MOVE(TrainingRun)

    /// Before run(): takes over from a checkpoint, which must be that of task.resumeFrom.
    Result<void> restore(const Checkpoint& checkpoint);
    /// Once.
    Result<TrainedModel> run();

private:
    int nextEpoch() const;
    int stepsOf(int firstEpoch, int lastEpoch) const; ///< both included
    bool isOver() const;
    bool hasNoPatience() const; ///< after an epoch
    bool hasNoTime() const; ///< for another epoch, after one
    double spentSeconds() const;
    // False or nothing when stopped:
    bool trainEpoch(EpochRecord& record);
    std::optional<std::vector<ImageDetections>> validateEpoch(EpochRecord& record);
    StepOutcome learn(const Batch& batch);
    void finishEpoch(const EpochRecord& record, std::vector<ImageDetections> examples);
    bool isCheckpointDue(int epoch) const; ///< after that epoch, which is in the model
    QByteArray keptWeights() const;
    Error nothingReadable() const;

    TrainingProgress at(TrainingPhase phase, int epoch) const;
    void reportStep(int epoch, int step, const StepOutcome& outcome);

    const TrainingTask& m_task;
    std::stop_token m_stop;
    double m_checkpointShare;
    /// What one takes at least: a listener that waits, as that of a paused run, makes it longer.
    double m_checkpointSeconds = std::numeric_limits<double>::infinity();
    std::optional<double> m_lastCheckpoint; ///< when it was taken, by the clock
    WorkClock m_clock;
    ProgressThrottle m_throttle;
    torch::ScalarType m_type;
    SampleCache m_cache;
    Validator m_validator;
    TrainingStep m_learner;
    TimeBudget m_budget;
    RunPace m_pace;
    int m_steps = 0; ///< of the epoch that it is at
    int m_laterSteps = 0; ///< of the epochs after that
    BadSteps m_badSteps;
    TrainedModel m_model;
    int m_validationBoxes; ///< that count for AP
    double m_earlierSeconds; ///< of the epochs before it was interrupted
    size_t m_learnedImages = 0;
    BatchLoader m_loader; // last: its threads use the cache
};

} // namespace boxwright::detail
