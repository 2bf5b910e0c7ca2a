// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/export.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace boxwright {

/// What a model is worth on a part of the data.
struct ModelEvaluation
{
    Evaluation evaluation;
    std::vector<ImageDetections> detections;
    QStringList warnings = {}; ///< translated sentences: images that could not be read
};

/// Runs a kept model over a split and returns the metrics at the model's thresholds and
/// `iouThreshold`. Keeps detections and the metrics at IoU 0.5 in the project if it can be written.
BOXWRIGHT_CORE_EXPORT Result<ModelEvaluation>
measureModel(ProjectStore& store, Engine& engine, const ModelRecord& model, Split split,
             double iouThreshold, const ProgressSink& progress, std::stop_token stop);

/// The same for who needs the metrics only.
BOXWRIGHT_CORE_EXPORT Result<Evaluation>
evaluateModel(ProjectStore& store, Engine& engine, const ModelRecord& model, Split split,
              double iouThreshold, const ProgressSink& progress, std::stop_token stop);

} // namespace boxwright
