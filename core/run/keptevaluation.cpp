// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/keptevaluation.h"

#include "core/annotation/labellookup.h"
#include "core/run/runlookup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeptEvaluation)
};

/// All that a model can be measured on.
constexpr std::array kMeasuredParts{Split::Train, Split::Validation, Split::Test, outOfFold};

/// The boxes that figures come from, in an order that undoing does not change.
std::vector<const Annotation*> measuredBoxes(const ImageTruth& image,
                                             const std::vector<Label>& labels)
{
    std::vector<const Annotation*> boxes;
    boxes.reserve(image.annotations.size());
    for (const Annotation& box : image.annotations) {
        if (findLabel(labels, box.label) != nullptr)
            boxes.push_back(&box);
    }
    std::sort(boxes.begin(), boxes.end(),
              [](const Annotation* a, const Annotation* b) { return a->id < b->id; });
    return boxes;
}

bool measuresTheSame(const Annotation* a, const Annotation* b)
{
    return a->id == b->id && a->label == b->label && a->box == b->box
        && a->difficult == b->difficult && a->crowd == b->crowd;
}

bool isSameTruth(const ImageTruth& then, const ImageTruth& now, const std::vector<Label>& labels)
{
    const auto before = measuredBoxes(then, labels);
    const auto after = measuredBoxes(now, labels);
    return std::equal(before.begin(), before.end(), after.begin(), after.end(), measuresTheSame);
}

/// Images that only one side has count as well.
int countDifferent(const std::vector<ImageTruth>& then, const std::vector<ImageTruth>& now,
                   const std::vector<Label>& labels)
{
    std::unordered_map<ImageId, const ImageTruth*> today;
    for (const ImageTruth& image : now)
        today.emplace(image.image, &image);
    int onBoth = 0;
    int same = 0;
    for (const ImageTruth& image : then) {
        const auto found = today.find(image.image);
        if (found == today.end())
            continue;
        ++onBoth;
        same += isSameTruth(image, *found->second, labels) ? 1 : 0;
    }
    return static_cast<int>(then.size() + now.size()) - onBoth - same;
}

/// What those images show today, by image; of those that are still there and labelled.
Result<std::vector<ImageTruth>> truthOfToday(const ProjectStore& store,
                                             const std::vector<ImageDetections>& detections)
{
    const auto images = store.images();
    if (!images)
        return images.error();
    QSet<ImageId> wanted;
    wanted.reserve(static_cast<qsizetype>(detections.size()));
    for (const ImageDetections& image : detections)
        wanted.insert(image.image);
    std::vector<ImageTruth> truth;
    truth.reserve(detections.size());
    for (const ImageRecord& image : *images) {
        if (image.state == ImageState::Unseen || !wanted.contains(image.id))
            continue;
        auto boxes = store.annotations(image.id);
        if (!boxes)
            return boxes.error();
        truth.push_back({image.id, *std::move(boxes)});
    }
    return truth;
}

Error notMeasured(const ModelRecord& model, Split split)
{
    const QString sentence = split == outOfFold
        ? Text::tr("“%1” was trained without k-fold, so there are no figures of every image. Train "
                   "with k-fold to have them.")
        : Text::tr("“%1” was not measured on that part yet. Evaluate it first.");
    return {ErrorCode::NotFound, sentence.arg(model.name)};
}

/// Leaves out what the truth leaves out.
void keepOnly(const std::vector<ImageTruth>& truth, std::vector<ImageDetections>& detections)
{
    std::erase_if(detections, [&truth](const ImageDetections& image) {
        return !std::binary_search(
            truth.begin(), truth.end(), ImageTruth{image.image, {}},
            [](const ImageTruth& a, const ImageTruth& b) { return a.image < b.image; });
    });
}

} // namespace

Result<std::optional<KeptEvaluation>> keptEvaluation(const ProjectStore& store,
                                                     const ModelRecord& model, Split split)
{
    const auto evaluation = store.evaluation(model.id, split);
    if (!evaluation)
        return evaluation.error();
    if (!*evaluation)
        return std::optional<KeptEvaluation>{};
    auto detections = store.detections(model.id, split);
    if (!detections)
        return detections.error();
    auto then = store.evaluationTruth(model.id, split);
    if (!then)
        return then.error();
    auto now = truthOfToday(store, *detections);
    if (!now)
        return now.error();
    KeptEvaluation kept{**evaluation, {model.labels, {}, *std::move(detections)}};
    kept.hasTruthChanged = *then && countDifferent(**then, *now, model.labels) > 0;
    kept.part.truth = *then ? **std::move(then) : *std::move(now);
    return std::optional(std::move(kept));
}

Result<std::optional<EvaluatedPart>> outOfFoldPart(const ProjectStore& store,
                                                   const ModelRecord& model)
{
    auto detections = store.detections(model.id, outOfFold);
    if (!detections)
        return detections.error();
    if (detections->empty())
        return std::optional<EvaluatedPart>();
    auto truth = truthOfToday(store, *detections);
    if (!truth)
        return truth.error();
    keepOnly(*truth, *detections);
    return std::optional(EvaluatedPart{model.labels, *std::move(truth), *std::move(detections)});
}

Result<int> countChangedTruth(const ProjectStore& store, const EvaluatedPart& part)
{
    const auto now = truthOfToday(store, part.detections);
    if (!now)
        return now.error();
    return countDifferent(part.truth, *now, part.labels);
}

Result<KeptEvaluation> measureAgain(ProjectStore& store, const ModelRecord& model, Split split)
{
    const auto before = store.evaluation(model.id, split);
    if (!before)
        return before.error();
    if (!*before)
        return notMeasured(model, split);
    const auto models = store.models();
    if (!models)
        return models.error();
    const ModelRecord* today = findModel(*models, model.id);
    if (today == nullptr)
        return notMeasured(model, split);
    auto detections = store.detections(model.id, split);
    if (!detections)
        return detections.error();
    auto truth = truthOfToday(store, *detections);
    if (!truth)
        return truth.error();
    if (truth->empty()) {
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("None of the images that “%1” was measured on is labelled any more, "
                              "so its figures stay as they are.")
                         .arg(model.name)};
    }
    keepOnly(*truth, *detections);
    KeptEvaluation kept;
    kept.part = {today->labels, *std::move(truth), *std::move(detections)};
    kept.evaluation = evaluateDetections(kept.part.truth, kept.part.detections, today->labels,
                                         today->thresholds, (*before)->iouThreshold);
    kept.evaluation.split = split;
    kept.evaluation.measured = QDateTime::currentDateTimeUtc();
    if (const auto set = store.setEvaluation(model.id, kept.evaluation, kept.part); !set)
        return set.error();
    return kept;
}

Result<void> keepThresholds(ProjectStore& store, const ModelRecord& model)
{
    std::vector<Evaluation> figures;
    figures.reserve(kMeasuredParts.size());
    for (const Split split : kMeasuredParts) {
        const auto kept = keptEvaluation(store, model, split);
        if (!kept)
            return kept.error();
        // Where no image is left there is nothing to count.
        if (!kept->has_value() || (*kept)->part.truth.empty())
            continue;
        const Evaluation& before = (*kept)->evaluation;
        const EvaluatedPart& part = (*kept)->part;
        figures.push_back(evaluateDetections(part.truth, part.detections, model.labels,
                                             model.thresholds, before.iouThreshold));
        figures.back().split = split;
        figures.back().measured = before.measured;
    }
    return store.setThresholds(model, figures);
}

} // namespace boxwright
