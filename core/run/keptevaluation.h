// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/evaluatedpart.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <optional>

namespace boxwright {

/// What the project keeps of a measurement.
struct KeptEvaluation
{
    Evaluation evaluation; ///< the figures at the thresholds that the project keeps
    EvaluatedPart part; ///< what they were measured from; the truth as it was then
    /// Boxes or labels of these images are others now: measureAgain() gives other figures.
    bool hasTruthChanged = false;
};

/// Absent: the model was not measured on that part. Blocking, of the order of a second for half a
/// million detections.
BOXWRIGHT_CORE_EXPORT Result<std::optional<KeptEvaluation>>
keptEvaluation(const ProjectStore& store, const ModelRecord& model, Split split);

/// What the models of a k-fold found in the images that they had not seen, beside the truth of
/// today; images that are no longer labelled are left out. Absent: there was no k-fold.
BOXWRIGHT_CORE_EXPORT Result<std::optional<EvaluatedPart>> outOfFoldPart(const ProjectStore& store,
                                                                         const ModelRecord& model);

/// How many images of `part` show other boxes or labels today, or are no longer labelled. Zero
/// where hasTruthChanged says no, of a part that keptEvaluation() gave.
BOXWRIGHT_CORE_EXPORT Result<int> countChangedTruth(const ProjectStore& store,
                                                    const EvaluatedPart& part);

/// The same detections against the truth of today, at the thresholds that the project keeps of the
/// model, kept in place of the old figures. Images that are no longer labelled are left out.
/// ErrorCode::NotFound when the model was not measured, InvalidArgument when no image is left.
BOXWRIGHT_CORE_EXPORT Result<KeptEvaluation> measureAgain(ProjectStore& store,
                                                          const ModelRecord& model, Split split);

/// Keeps the thresholds of `model`, and where they were chosen, in place of those that the project
/// has, and takes the figures at them of what was measured of it on any part, against the truth of
/// then, or of today where nobody knows that: the model and all its figures belong together. All or
/// nothing; blocking, like keptEvaluation(). ErrorCode::NotFound for an unknown model.
BOXWRIGHT_CORE_EXPORT Result<void> keepThresholds(ProjectStore& store, const ModelRecord& model);

} // namespace boxwright
