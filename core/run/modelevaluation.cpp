// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/modelevaluation.h"

#include "core/run/keptevaluation.h"
#include "core/run/keptmodel.h"
#include "core/run/projectsamples.h"
#include "core/run/sampledetections.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelEvaluation)
};

bool cannotWrite(const Error& error)
{
    return error.code == ErrorCode::NotWritable || error.code == ErrorCode::InUse;
}

} // namespace

Result<ModelEvaluation> measureOutOfFold(ProjectStore& store, const EvaluationRequest& request)
{
    const ModelRecord& model = request.model;
    const auto again = measureAgain(store, model, outOfFold);
    if (!again && !cannotWrite(again.error()))
        return again.error();
    ModelEvaluation result;
    if (again) {
        result = {again->evaluation, again->part};
    } else {
        auto part = outOfFoldPart(store, model);
        if (!part)
            return part.error();
        result.part = std::move(*part).value_or(EvaluatedPart());
    }
    if (!again || request.iouThreshold != again->evaluation.iouThreshold) {
        result.evaluation =
            evaluateDetections(result.part.truth, result.part.detections, model.labels,
                               model.thresholds, request.iouThreshold);
        result.evaluation.split = outOfFold;
        result.evaluation.measured = QDateTime::currentDateTimeUtc();
    }
    return result;
}

Result<ModelEvaluation> measureModel(ProjectStore& store, Engine& engine,
                                     const EvaluationRequest& request, const ProgressSink& progress,
                                     std::stop_token stop)
{
    if (request.split == outOfFold)
        return measureOutOfFold(store, request);
    const auto part = measuredPart(store, request.model.run, request.split);
    if (!part)
        return part.error();
    if (part->samples.empty()) {
        return Error{
            ErrorCode::InvalidArgument,
            part->leftOut > 0
                ? Text::tr("All labelled images of that part helped to make the model, so they "
                           "cannot measure it. Assign other images to the part first.")
                : Text::tr("There are no labelled images in that part to evaluate on. Assign some "
                           "images to it first.")};
    }
    const auto detector = openKeptModel(store, engine, request.model.id);
    if (!detector)
        return detector.error();
    auto found =
        detectOnSamples(**detector, part->samples, phaseProgress(progress, TrainingPhase::Testing),
                        stopAtOnce(std::move(stop)), DetectionSettings::forMetrics());
    if (!found)
        return found.error();
    if (!found->isComplete)
        return Error{ErrorCode::Cancelled, Text::tr("The evaluation was interrupted.")};

    ModelEvaluation result;
    result.part = {request.model.labels, std::move(found->truth), std::move(found->detections)};
    const auto measure = [&, now = QDateTime::currentDateTimeUtc()](double iou) {
        Evaluation evaluation =
            evaluateDetections(result.part.truth, result.part.detections, request.model.labels,
                               request.model.thresholds, iou);
        evaluation.split = request.split;
        evaluation.measured = now;
        return evaluation;
    };
    // What is kept is always at the usual threshold, so that models stay comparable.
    const auto kept = store.setEvaluation(request.model.id, measure(kUsualIou), result.part);
    if (!kept && !cannotWrite(kept.error()))
        return kept.error();
    result.evaluation = measure(request.iouThreshold);
    if (part->leftOut > 0)
        result.warnings.append(leftOutSentence(part->leftOut));
    for (const QString& skipped : found->skipped)
        result.warnings.append(skippedSentence(skipped));
    return result;
}

} // namespace boxwright
