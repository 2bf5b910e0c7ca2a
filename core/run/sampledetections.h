// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/export.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "core/run/trainingprogress.h"
#include "core/run/trainingtask.h"

#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// What a model found on samples, beside their truth.
struct SampleDetections
{
    std::vector<ImageTruth> truth; ///< of the images that were looked at
    std::vector<ImageDetections> detections;
    QStringList skipped; ///< "path: why", unreadable images
    bool isComplete = false; ///< false when asked to stop before the end
};

/// Runs a model over samples; the next image is decoded while the model looks at one.
/// `shouldStop` is asked before every image, and by the model between the tiles of one.
BOXWRIGHT_CORE_EXPORT Result<SampleDetections>
detectOnSamples(Detector& detector, const std::vector<TrainingSample>& samples,
                const std::function<void(int done, int total)>& progress,
                const std::function<bool()>& shouldStop, const DetectionSettings& settings = {});

/// Tells `sink` how many images of a phase are done. `sink` must outlive the result.
std::function<void(int done, int total)> phaseProgress(const ProgressSink& sink,
                                                       TrainingPhase phase);

/// Whether `stop` was requested, as detectOnSamples() asks.
std::function<bool()> stopAtOnce(std::stop_token stop);

/// The translated warning for an entry of SampleDetections::skipped.
QString skippedSentence(const QString& skipped);

} // namespace boxwright
