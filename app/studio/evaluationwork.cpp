// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/evaluationwork.h"

#include "core/exchange/export/evaluationcsv.h"
#include "core/run/keptevaluation.h"
#include "core/run/taughtboxes.h"
#include "core/run/thresholdchoice.h"

#include <utility>

namespace boxwright {

namespace {

constexpr int kCommonPoints = 50; ///< of the curve of all labels

/// See MeasuredModel::unseen.
Result<std::shared_ptr<const EvaluatedPart>> unseenPart(const ProjectStore& store,
                                                        const ModelRecord& model, Split split,
                                                        const EvaluatedPart& shown)
{
    auto unseen = outOfFoldPart(store, model);
    if (!unseen)
        return unseen.error();
    if (!*unseen)
        return std::shared_ptr<const EvaluatedPart>();
    EvaluatedPart& part = **unseen;
    if (split == Split::Test) {
        part.truth.insert(part.truth.end(), shown.truth.begin(), shown.truth.end());
        part.detections.insert(part.detections.end(), shown.detections.begin(),
                               shown.detections.end());
    }
    return std::make_shared<const EvaluatedPart>(std::move(part));
}

Result<std::shared_ptr<MeasuredModel>> prepare(const ProjectStore& store, const ModelRecord& model,
                                               Evaluation kept, EvaluatedPart part,
                                               bool hasTruthChanged)
{
    const auto images = store.images();
    if (!images)
        return images.error();
    const auto training = taughtBoxes(store, model);
    if (!training)
        return training.error();
    const auto unseen = unseenPart(store, model, kept.split, part);
    if (!unseen)
        return unseen.error();
    QHash<ImageId, QSize> sizes;
    sizes.reserve(qsizetype(images->size()));
    for (const ImageRecord& image : *images)
        sizes.insert(image.id, image.size);
    LiveQuality live(part, kUsualIou);
    const Split split = kept.split;
    return std::make_shared<MeasuredModel>(MeasuredModel{
        model, split, std::move(kept), std::make_shared<const EvaluatedPart>(std::move(part)),
        std::move(live), std::move(sizes), training->value_or(QHash<LabelId, int>()),
        hasTruthChanged, *unseen});
}

} // namespace

Result<std::shared_ptr<MeasuredModel>> readMeasured(const ProjectStore& store,
                                                    const ModelRecord& model, Split split)
{
    auto kept = keptEvaluation(store, model, split);
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return std::shared_ptr<MeasuredModel>();
    KeptEvaluation& found = **kept;
    found.evaluation.split = split;
    return prepare(store, model, std::move(found.evaluation), std::move(found.part),
                   found.hasTruthChanged);
}

Result<std::shared_ptr<MeasuredModel>>
unkeptMeasured(const ProjectStore& store, const ModelRecord& model, const ModelEvaluation& measured)
{
    return prepare(store, model, measured.evaluation, measured.part, false);
}

Result<std::vector<DetectionCounts>> readRuleCounts(const ProjectStore& store,
                                                    const ModelRecord& model)
{
    const auto kept = keptEvaluation(store, model, Split::Validation);
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return std::vector<DetectionCounts>();
    if ((*kept)->part.truth.size() < enoughToChoose) { // as when the model was made
        const auto folds = keptEvaluation(store, model, outOfFold);
        if (!folds)
            return folds.error();
        if (folds->has_value())
            return LiveQuality((*folds)->part, kUsualIou).counts();
    }
    return LiveQuality((*kept)->part, kUsualIou).counts();
}

std::vector<ThresholdPoint> commonCurve(const LiveQuality& live)
{
    std::vector<ThresholdPoint> curve;
    curve.reserve(kCommonPoints + 1);
    for (int step = kCommonPoints; step >= 0; --step) {
        const double threshold = double(step) / kCommonPoints;
        ScoreThresholds same;
        for (const Label& label : live.labels())
            same[label.id] = threshold;
        const DetectionQuality quality = live.at(same).overall;
        if (quality.precision && quality.recall)
            curve.push_back(
                {threshold, *quality.precision, *quality.recall, quality.f1.value_or(0)});
    }
    return curve;
}

MistakesView findMistakes(const MeasuredModel& measured, const FigureChoice& choice,
                          const Evaluation& figures, int twins)
{
    const EvaluatedPart& part = *measured.part;
    MistakesView view;
    view.confusions = ConfusionMatrix(part, choice.thresholds, choice.iou);
    view.costs = errorCosts(part, choice.thresholds);
    view.misses = missBuckets(part, choice.thresholds, choice.iou, measured.sizes);
    const std::vector<BoxCase> cases = boxCases(part, choice.thresholds, choice.iou);
    view.advice =
        adviceFor({&part.labels, &figures, &cases, &view.misses, measured.trainingBoxes, twins});
    return view;
}

Result<void> writeFigures(const QString& path, const ShownFigures& shown,
                          const std::stop_token& stop)
{
    const EvaluationIntervals intervals =
        bootstrapIntervals(*shown.part, shown.choice.thresholds, shown.choice.iou, {}, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    return writeEvaluationCsv(path, shown.figures, intervals, shown.part->labels);
}

} // namespace boxwright
