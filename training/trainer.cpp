// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/trainer.h"

#include "core/run/everydayclasses.h"
#include "core/run/teachingboxes.h"
#include "training/detail/checkpoint.h"
#include "training/detail/modelfile.h"
#include "training/detail/torchruntime.h"
#include "training/detail/trainingrun.h"

#include <QCoreApplication>

namespace boxwright {

namespace {

/// A member, since lupdate does not read free functions called tr().
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Trainer)
};

Error invalid(const QString& message)
{
    return {ErrorCode::InvalidArgument, message};
}

Result<void> validate(const TrainingTask& task)
{
    if (Result<void> valid = task.config.validate(); !valid)
        return valid;
    if (task.config.epochs == 0 || task.config.inputSize == 0 || task.config.batchSize == 0)
        return invalid(Text::tr("Epochs, input size and batch size must be chosen."));
    if (task.labels.empty())
        return invalid(Text::tr("There are no labels to learn. Draw boxes first."));
    if (teachingBoxes(task.train) == 0)
        return invalid(Text::tr("There are no boxes to learn from. Draw boxes first."));
    return {};
}

/// A label that is called like one of COCO's classes starts as that class.
Result<void> startFromPretrained(const TrainingTask& task, const QString& path,
                                 torch::Generator& random, detail::DetectorNetwork& network)
{
    const Result<detail::TensorFile> pretrained = detail::readPretrained(path);
    if (!pretrained)
        return pretrained.error();
    if (const Result<void> loaded =
            network.loadPretrained(*pretrained, classRowsByName(task.labels), random);
        !loaded)
        return detail::damagedPretrained(path, loaded.error());
    return {};
}

Result<void> startFromModel(const TrainingTask& task, torch::Generator& random,
                            detail::DetectorNetwork& network)
{
    const Result<detail::TensorFile> file = detail::readTensorFile(task.startWeights);
    if (!file)
        return file.error();
    const Result<detail::ModelDescription> description = detail::readDescription(*file);
    if (!description)
        return description.error();
    detail::DetectorNetwork model(int(description->labels.size()));
    if (Result<void> loaded = model.load(*file); !loaded)
        return loaded;
    const bool isKnown = task.startLabels.size() == description->labels.size();
    network.startFrom(
        model, detail::classesOf(task.labels, isKnown ? task.startLabels : description->labels),
        random);
    return {};
}

Result<TrainedModel> startRun(const TrainingTask& task, const QString& pretrainedPath,
                              const ProgressSink& progress, std::stop_token stop,
                              double checkpointShare)
{
    torch::Generator random = at::detail::createCPUGenerator(task.config.seed);
    detail::DetectorNetwork network(int(task.labels.size()));
    const Result<void> started = task.startWeights.isEmpty()
        ? startFromPretrained(task, pretrainedPath, random, network)
        : startFromModel(task, random, network);
    if (!started)
        return started.error();
    return detail::TrainingRun(task, std::move(network), progress, std::move(stop), checkpointShare)
        .run();
}

/// Its weights come from the checkpoint.
Result<TrainedModel> resumeRun(const TrainingTask& task, const ProgressSink& progress,
                               std::stop_token stop, double checkpointShare)
{
    const Result<detail::Checkpoint> checkpoint = detail::readCheckpoint(task);
    if (!checkpoint)
        return checkpoint.error();
    detail::TrainingRun run(task, detail::DetectorNetwork(int(task.labels.size())), progress,
                            std::move(stop), checkpointShare);
    if (const Result<void> restored = run.restore(*checkpoint); !restored)
        return restored.error();
    return run.run();
}

} // namespace

Result<TrainedModel> trainDetector(const TrainingTask& task, const QString& pretrainedPath,
                                   const ProgressSink& progress, std::stop_token stop,
                                   double checkpointShare)
{
    return detail::guarded([&]() -> Result<TrainedModel> {
        detail::setUpLibraries();
        detail::setComputeThreads(task.config.threads);
        if (Result<void> valid = validate(task); !valid)
            return valid.error();
        TrainingProgress preparing;
        preparing.epochs = task.config.epochs;
        progress(preparing);
        return task.resumeFrom
            ? resumeRun(task, progress, std::move(stop), checkpointShare)
            : startRun(task, pretrainedPath, progress, std::move(stop), checkpointShare);
    });
}

} // namespace boxwright
