// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/sampledetections.h"
#include "core/run/trainingsession.h"

namespace boxwright {

/// The model that a run gave, before the project keeps it.
struct NewModel
{
    RunId run;
    QString name;
    QByteArray weights;
    int bestEpoch = 0;
};

/// Keeps what a run gave: chooses thresholds on the validation part, measures the test part, and
/// puts model, metrics and detections into the project. Blocking; when asked to stop it looks at
/// images for a moment more, so that a stopped run still has figures.
class ModelKeeper
{
public:
    ModelKeeper(ProjectStore& store, Engine& engine, const ProgressSink& progress,
                std::stop_token stop);

    /// Adds model, evaluation and warnings to `summary`.
    Result<void> keep(const NewModel& trained, const std::vector<TrainingSample>& validation,
                      TrainingSummary& summary);

private:
    Result<void> measureOnTest(Detector& detector, const ModelRecord& model,
                               TrainingSummary& summary);
    Result<void> keepEvaluation(const ModelRecord& model, const SampleDetections& found,
                                Split split, TrainingSummary& summary);

    ProjectStore& m_store;
    Engine& m_engine;
    const ProgressSink& m_progress;
    std::stop_token m_stop;
};

} // namespace boxwright
