// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "core/run/trainingtask.h"

#include <QStringList>

#include <functional>
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
/// `shouldStop` is asked before every image.
Result<SampleDetections> detectOnSamples(Detector& detector,
                                         const std::vector<TrainingSample>& samples,
                                         const std::function<void(int done, int total)>& progress,
                                         const std::function<bool()>& shouldStop);

} // namespace boxwright
