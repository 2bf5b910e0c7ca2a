// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/projectsamples.h"

#include "core/dataset/missingsplits.h"
#include "core/run/runlookup.h"

#include <QCoreApplication>
#include <QSet>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProjectSamples)
};

template<typename Wanted>
std::vector<TrainingSample> samplesWhere(const DatasetSnapshot& dataset, const ProjectStore& store,
                                         const Wanted& isWanted)
{
    std::vector<TrainingSample> samples;
    for (const ImageRecord& image : dataset.images) {
        if (image.state != ImageState::Unseen && isWanted(image)) {
            samples.push_back({image.id, store.absoluteImagePath(image), image.size,
                               dataset.annotations.value(image.id)});
        }
    }
    return samples;
}

QSet<ImageId> setOf(const std::vector<ImageId>& images)
{
    return {images.begin(), images.end()};
}

} // namespace

Result<DatasetSnapshot> readDataset(const ProjectStore& store)
{
    auto labels = store.labels();
    if (!labels)
        return labels.error();
    auto images = store.images();
    if (!images)
        return images.error();
    auto annotations = store.allAnnotations();
    if (!annotations)
        return annotations.error();
    return DatasetSnapshot{*std::move(labels), *std::move(images), *std::move(annotations)};
}

std::vector<TrainingSample> samplesOf(const DatasetSnapshot& dataset, const ProjectStore& store,
                                      Split split)
{
    return samplesWhere(dataset, store,
                        [split](const ImageRecord& image) { return image.split == split; });
}

Operation splitsForTraining(const DatasetSnapshot& dataset, const RelatedImageIds& related)
{
    return splitsForTraining(
        dataset.images,
        [&dataset](ImageId image) { return countLabels(dataset.annotations.value(image)); },
        related);
}

namespace {

/// The images that shaped the models which the model of a run went on from, however long ago.
Result<QSet<ImageId>> imagesBefore(const ProjectStore& store, RunId run)
{
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    const auto models = store.models();
    if (!models)
        return models.error();
    const auto runBefore = [&](RunId id) -> std::optional<RunId> {
        const RunRecord* record = findRun(*runs, id);
        if (record == nullptr || !record->config.startModel)
            return std::nullopt;
        const ModelRecord* model = findModel(*models, *record->config.startModel);
        return model == nullptr ? std::nullopt : model->run;
    };
    QSet<ImageId> images;
    for (auto before = runBefore(run); before; before = runBefore(*before)) {
        const auto had = store.runImages(*before);
        if (!had)
            return had.error();
        images.unite(setOf(had->train)).unite(setOf(had->validation));
    }
    return images;
}

} // namespace

Result<MeasuredPart> measuredPart(const ProjectStore& store, std::optional<RunId> run, Split split)
{
    const auto dataset = readDataset(store);
    if (!dataset)
        return dataset.error();
    const auto had = run ? store.runImages(*run) : RunImages{};
    if (!had)
        return had.error();
    const QSet<ImageId> train = setOf(had->train);
    const QSet<ImageId> validation = setOf(had->validation);
    const QSet<ImageId>& part = split == Split::Train ? train : validation;
    if (split != Split::Test && !part.isEmpty()) {
        return MeasuredPart{samplesWhere(*dataset, store, [&part](const ImageRecord& image) {
            return part.contains(image.id);
        })};
    }
    const auto before = run ? imagesBefore(store, *run) : QSet<ImageId>();
    if (!before)
        return before.error();
    MeasuredPart measured{samplesOf(*dataset, store, split)};
    measured.leftOut =
        static_cast<int>(std::erase_if(measured.samples, [&](const TrainingSample& sample) {
            return train.contains(sample.image) || validation.contains(sample.image)
                || before->contains(sample.image);
        }));
    return measured;
}

QString leftOutSentence(int images)
{
    return Text::tr("%Ln image(s) of the part helped to make the model and are left out of its "
                    "figures.",
                    nullptr, images);
}

} // namespace boxwright
