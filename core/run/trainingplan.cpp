// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingplan.h"

#include "core/engine/engine.h"
#include "core/health/imagegroups.h"
#include "core/run/mirrorsymmetry.h"
#include "core/run/mirrorwords.h"
#include "core/run/planreasons.h"
#include "core/run/planwarnings.h"
#include "core/run/projectsamples.h"
#include "core/run/repeatfactors.h"
#include "core/run/teachingboxes.h"
#include "core/run/trainingpreset.h"
#include "core/storage/projectstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrainingPlan)
};

Error unusable(const QString& message)
{
    return {ErrorCode::InvalidArgument, message};
}

void apply(const Operation& operation, DatasetSnapshot& dataset)
{
    QHash<ImageId, Split> assigned;
    for (const Change& change : operation.changes) {
        const ImageRecord& after = *std::get<ImageChange>(change).after;
        assigned.insert(after.id, after.split);
    }
    for (ImageRecord& image : dataset.images)
        image.split = assigned.value(image.id, image.split);
}

/// The labels that occur on images of any part, in the order of the project.
std::vector<Label> usedLabels(const DatasetSnapshot& dataset)
{
    QSet<LabelId> used;
    for (const ImageRecord& image : dataset.images) {
        if (image.split == Split::None)
            continue;
        for (const Annotation& annotation : dataset.annotations.value(image.id))
            used.insert(annotation.label);
    }
    std::vector<Label> result;
    std::copy_if(dataset.labels.begin(), dataset.labels.end(), std::back_inserter(result),
                 [&used](const Label& label) { return used.contains(label.id); });
    return result;
}

Result<void> checkTrainable(const TrainingTask& task, bool hasAnyBox)
{
    if (!hasAnyBox)
        return unusable(Text::tr("There are no boxes yet. Draw boxes on some images, then train."));
    if (task.train.empty()) {
        return unusable(
            Text::tr("No labelled image is in the training part. Assign some images to it, "
                     "or let Boxwright split them."));
    }
    if (teachingBoxes(task.train) == 0) {
        return unusable(
            Text::tr("No image of the training part has a box to learn from. Draw boxes "
                     "there, or assign other images to it."));
    }
    return {};
}

/// The first training image of each group: frames of one scene look like each other, and unlike
/// their mirror images, whatever they show.
std::vector<TrainingSample> unrelatedSamples(const std::vector<TrainingSample>& train,
                                             const std::vector<ImageRecord>& images,
                                             const RelatedImages& related)
{
    const std::vector<QString> names = splitGroups(images, related.groups());
    QHash<ImageId, QString> groups;
    for (std::size_t i = 0; i < images.size(); ++i)
        groups.insert(images[i].id, names[i]);
    QSet<QString> seen;
    std::vector<TrainingSample> result;
    for (const TrainingSample& sample : train) {
        const QString group = groups.value(sample.image);
        if (!seen.contains(group))
            result.push_back(sample);
        seen.insert(group);
    }
    return result;
}

/// Those that a mirror changes, of the labels of which nobody has said so.
QSet<LabelId> findUnlikeMirrored(const TrainingTask& task, const std::vector<ImageRecord>& images,
                                 const RelatedImages& related, const PlanAids& aids)
{
    QSet<LabelId> unlike;
    QSet<LabelId> open;
    for (const Label& label : task.labels) {
        if (label.canMirror)
            (namesMirrorlessThing(label.name) ? unlike : open).insert(label.id);
    }
    return aids.unlikeMirrored
        ? unlike + aids.unlikeMirrored(unrelatedSamples(task.train, images, related), open)
        : unlike;
}

/// Of the images that teach, validate or measure.
QSet<ImageId> findUnreadable(const TrainingTask& task, const std::vector<TrainingSample>& test,
                             const PlanAids& aids)
{
    if (!aids.unreadable)
        return {};
    std::vector<ImageFile> files;
    files.reserve(task.train.size() + task.validation.size() + test.size());
    for (const auto* part : {&task.train, &task.validation, &test}) {
        for (const TrainingSample& sample : *part)
            files.push_back({sample.image, sample.path});
    }
    return aids.unreadable(files);
}

/// By what the labels say and what plan.unlikeMirrored holds.
void decideMirroring(TrainingPlan& plan)
{
    TrainingTask& task = plan.task;
    QSet<LabelId> forbidding = plan.unlikeMirrored;
    for (const Label& label : task.labels) {
        if (!label.canMirror)
            forbidding.insert(label.id);
    }
    const auto decide = [&forbidding](TrainingSample& sample) {
        sample.canMirror = std::none_of(
            sample.annotations.begin(), sample.annotations.end(),
            [&forbidding](const Annotation& a) { return forbidding.contains(a.label); });
    };
    bool canAnyWithBoxes = false;
    for (TrainingSample& sample : task.train) {
        decide(sample);
        canAnyWithBoxes |= sample.canMirror && !sample.annotations.empty();
    }
    std::for_each(task.validation.begin(), task.validation.end(), decide); // k-folds teach them
    task.config.horizontalFlip = canAnyWithBoxes;
}

void repeatRareLabels(TrainingPlan& plan)
{
    if (plan.task.config.balance)
        plan.repeats = applyRepeatFactors(plan.task.train);
}

/// `config` is what the person chose.
void resolve(TrainingPlan& plan, const TrainingConfig& config, const PlanAids& aids)
{
    TrainingTask& task = plan.task;
    if (isTimed(config) && aids.speed)
        plan.speed = aids.speed(resolveConfig(task));
    task.config = resolveConfig(task, plan.testImages, plan.speed);
    plan.reasons = planReasons(plan, config);
    if (const auto late = timeWarning(plan))
        plan.warnings.append(*late);
}

} // namespace

PlanAids imageAids(const std::stop_token& stop)
{
    PlanAids aids;
    aids.unlikeMirrored = [stop](const std::vector<TrainingSample>& samples,
                                 const QSet<LabelId>& labels) {
        return labelsUnlikeMirrored(samples, labels, stop);
    };
    aids.unreadable = [stop](const std::vector<ImageFile>& files) {
        return ReadableFiles().unreadable(files, stop);
    };
    return aids;
}

PlanAids runAids(Engine& engine, const std::stop_token& stop, const Politeness& isPolite)
{
    PlanAids aids = imageAids(stop);
    aids.speed = [&engine, stop,
                  isPolite](const TrainingConfig& config) -> std::optional<TrainingSpeed> {
        const auto speed = engine.measureSpeed(config, isPolite, stop);
        return speed ? std::optional(*speed) : std::nullopt;
    };
    return aids;
}

Result<TrainingPlan> planTraining(const ProjectStore& store, const TrainingConfig& config,
                                  UndecidedImages undecided, const PlanAids& aids)
{
    if (auto valid = config.validate(); !valid)
        return valid.error();
    auto dataset = readDataset(store);
    if (!dataset)
        return dataset.error();
    const auto examined = knownExaminations(store, dataset->images);
    if (!examined)
        return examined.error();
    const RelatedImages related = relateImages(dataset->images, *examined);
    TrainingPlan plan;
    if (undecided == UndecidedImages::Assign)
        plan.splits = splitsForTraining(*dataset, related.groups());
    apply(plan.splits, *dataset);

    TrainingTask& task = plan.task;
    task.config = config;
    task.labels = usedLabels(*dataset);
    task.train = samplesOf(*dataset, store, Split::Train);
    task.validation = samplesOf(*dataset, store, Split::Validation);
    if (auto trainable = checkTrainable(task, !task.labels.empty()); !trainable)
        return trainable.error();
    const std::vector<TrainingSample> test = samplesOf(*dataset, store, Split::Test);
    plan.testImages = static_cast<int>(test.size());
    // Who shows only a few shows what makes figures wrong before what makes them uncertain.
    plan.warnings =
        imageWarnings(store, dataset->images, *examined, related, findUnreadable(task, test, aids))
        + dataWarnings(task, test);
    if (config.horizontalFlip) {
        plan.unlikeMirrored = findUnlikeMirrored(task, dataset->images, related, aids);
        decideMirroring(plan);
    }
    repeatRareLabels(plan);
    resolve(plan, config, aids);
    return plan;
}

} // namespace boxwright
