// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/export.h"
#include "core/metrics/evaluatedpart.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QStringList>

#include <stop_token>

namespace boxwright {

struct EvaluationRequest
{
    ModelRecord model; ///< one that the project keeps
    Split split = Split::Test;
    double iouThreshold = kUsualIou; ///< from which a box counts as found
};

/// What a model is worth on a part of the data.
struct ModelEvaluation
{
    Evaluation evaluation;
    EvaluatedPart part; ///< what the figures come from
    QStringList warnings = {}; ///< translated sentences: images that were left out
};

/// What the models of a k-fold found, against the truth of today: nothing can look at these images
/// again without having seen them. Kept like measureModel() does. ErrorCode::NotFound when there
/// was no k-fold, InvalidArgument when no image of it is labelled any more.
BOXWRIGHT_CORE_EXPORT Result<ModelEvaluation> measureOutOfFold(ProjectStore& store,
                                                               const EvaluationRequest& request);

/// Runs a model over a part and measures it at its own score thresholds; for outOfFold that is
/// measureOutOfFold(). Train and validation are
/// those that its run had; images that shaped the model are left out of the test part. Keeps
/// detections, truth, and the metrics at IoU 0.5, in the project if it can be written. Blocking.
/// Errors: InvalidArgument (no labelled images in that part), Cancelled, those of reading.
BOXWRIGHT_CORE_EXPORT Result<ModelEvaluation> measureModel(ProjectStore& store, Engine& engine,
                                                           const EvaluationRequest& request,
                                                           const ProgressSink& progress,
                                                           std::stop_token stop);

} // namespace boxwright
