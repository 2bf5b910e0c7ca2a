// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/teaching.h"
#include "core/health/imagegroups.h"
#include "core/run/projectsamples.h"
#include "core/run/trainingpreset.h"
#include "core/run/trainingsession.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

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

bool hasTeachingBox(const std::vector<TrainingSample>& samples)
{
    return std::any_of(samples.begin(), samples.end(), [](const TrainingSample& sample) {
        return std::any_of(sample.annotations.begin(), sample.annotations.end(),
                           [](const Annotation& a) { return teaches(a); });
    });
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
    if (!hasTeachingBox(task.train)) {
        return unusable(
            Text::tr("No image of the training part has a box to learn from. Draw boxes "
                     "there, or assign other images to it."));
    }
    if (task.train.size() + task.validation.size() < 2) {
        return unusable(
            Text::tr("One image is not enough: one teaches and another checks. Label at "
                     "least two images; some twenty for each label work well."));
    }
    return {};
}

} // namespace

Result<TrainingPlan> planTraining(const ProjectStore& store, const TrainingConfig& config,
                                  UndecidedImages undecided)
{
    if (auto valid = config.validate(); !valid)
        return valid.error();
    auto dataset = readDataset(store);
    if (!dataset)
        return dataset.error();
    TrainingPlan plan;
    if (undecided == UndecidedImages::Assign) {
        const auto related = knownImageGroups(store, dataset->images);
        if (!related)
            return related.error();
        plan.splits = splitsForTraining(*dataset, *related);
    }
    apply(plan.splits, *dataset);

    TrainingTask& task = plan.task;
    task.labels = usedLabels(*dataset);
    task.train = samplesOf(*dataset, store, Split::Train);
    task.validation = samplesOf(*dataset, store, Split::Validation);
    if (auto trainable = checkTrainable(task, !task.labels.empty()); !trainable)
        return trainable.error();
    task.config = resolveConfig(config, task.train);
    return plan;
}

} // namespace boxwright
