// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/politeness.h"
#include "core/run/sampledetections.h"
#include "core/run/trainingsession.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// The model that a run gave, before the project keeps it.
struct NewModel
{
    RunId run;
    QString name;
    QByteArray weights;
    int bestEpoch = 0; ///< as TrainedModel::bestEpoch
    int threads = 0; ///< that may compute, 0: all cores
    Politeness isPolite = {};
    std::vector<Label> labels = {}; ///< in class order; empty: what the weights say of them
    /// True when nothing should be kept yet, since the run goes on later; it may become so at any
    /// time. Empty: the model waits already, and does so again when stopped.
    std::function<bool()> isSuspended = {};
    SampleDetections outOfFold = {}; ///< of the run's images; incomplete: there was no k-fold
};

/// Keeps what a run gave: chooses thresholds on the validation part or, where that is small, on
/// what a k-fold found; measures the test part; and puts model, metrics and detections into the
/// project. Blocking. A stopped run is measured like any other, since thresholds and figures of a
/// part of the images would be those of another model; a suspended one not, at once:
/// ErrorCode::Cancelled when it was before anything was kept.
class ModelKeeper
{
public:
    ModelKeeper(ProjectStore& store, const ProgressSink& progress, std::stop_token stop);

    /// Adds model, evaluation and warnings to `summary`; `detector` has the weights of `trained`.
    Result<void> keep(const NewModel& trained, Detector& detector,
                      const std::vector<TrainingSample>& validation, TrainingSummary& summary);

private:
    Result<void> measureOnTest(Detector& detector, const ModelRecord& model,
                               TrainingSummary& summary);
    Result<void> keepEvaluation(const ModelRecord& model, const SampleDetections& found,
                                Split split, TrainingSummary& summary);

    ProjectStore& m_store;
    const ProgressSink& m_progress;
    std::stop_token m_stop;
    std::function<bool()> m_shouldStop;
    DetectionSettings m_settings = DetectionSettings::forMetrics();
};

} // namespace boxwright
