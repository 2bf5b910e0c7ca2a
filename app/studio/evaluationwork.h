// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/livequality.h"
#include "core/result.h"
#include "core/run/modelevaluation.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"
#include "widgets/panels/evaluationview.h"

#include <QHash>
#include <QSize>

#include <memory>
#include <stop_token>
#include <vector>

namespace boxwright {

// What the Evaluate page needs that takes longer than a frame. For background threads.

/// A model on a part of the data, ready for thresholds that move.
struct MeasuredModel
{
    ModelRecord model;
    Split split = Split::Test;
    Evaluation kept; ///< the figures as they were measured
    std::shared_ptr<const EvaluatedPart> part;
    LiveQuality live;
    QHash<ImageId, QSize> sizes; ///< of the upright images
    QHash<LabelId, int> trainingBoxes; ///< that the model learned from; empty: not known
    bool hasTruthChanged = false;
    /// After a k-fold, all images that were looked at by a model which had not seen them: those of
    /// the k-fold, and those that are shown if they are test images. Otherwise null.
    std::shared_ptr<const EvaluatedPart> unseen = {};
};

/// Null: the project keeps no measurement.
Result<std::shared_ptr<MeasuredModel>> readMeasured(const ProjectStore& store,
                                                    const ModelRecord& model, Split split);
/// The same of what was measured just now, for a project that cannot be written.
Result<std::shared_ptr<MeasuredModel>> unkeptMeasured(const ProjectStore& store,
                                                      const ModelRecord& model,
                                                      const ModelEvaluation& measured);

/// What thresholds are picked by: the counts of each label on the validation part, or on that of a
/// k-fold where it is small, at an IoU of 0.5, in class order. Empty when the model was not
/// measured there.
Result<std::vector<DetectionCounts>> readRuleCounts(const ProjectStore& store,
                                                    const ModelRecord& model);

/// What one threshold for all labels together would give, by descending threshold.
std::vector<ThresholdPoint> commonCurve(const LiveQuality& live);

/// Where the thresholds and the IoU stand.
struct FigureChoice
{
    ScoreThresholds thresholds;
    double iou = kUsualIou;
};

/// Figures as they stand on screen.
struct ShownFigures
{
    std::shared_ptr<const EvaluatedPart> part; ///< null: none are shown
    FigureChoice choice;
    Evaluation figures;
};

/// `twins`: see taughtTwins().
MistakesView findMistakes(const MeasuredModel& measured, const FigureChoice& choice,
                          const Evaluation& figures, int twins);

/// Writes them, of which there are some, with their intervals: see writeEvaluationCsv(). Errors:
/// NotWritable, Cancelled.
Result<void> writeFigures(const QString& path, const ShownFigures& shown,
                          const std::stop_token& stop);

} // namespace boxwright
