// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainedbefore.h"

#include "core/annotation/teaching.h"
#include "core/run/runlookup.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace boxwright {

namespace {

/// Up to a tenth: a measured speed decides on some runs, and is never the same twice.
bool isAboutTheSame(int a, int b)
{
    return std::abs(a - b) <= std::max(a, b) / 10;
}

bool learnsAlike(const TrainingConfig& a, const TrainingConfig& b)
{
    const auto learning = [](const TrainingConfig& config) {
        return std::tuple(config.preset, config.inputSize, config.batchSize, config.tileSize,
                          config.horizontalFlip, config.balance, config.mosaic,
                          config.looksMirrored(), config.frozenStages);
    };
    return learning(a) == learning(b) && isAboutTheSame(a.epochs, b.epochs)
        && isAboutTheSame(a.patience, b.patience) && !a.startModel && !b.startModel;
}

bool isSameBox(const Annotation& a, const Annotation& b)
{
    return a.label == b.label && a.box == b.box && teaches(a) == teaches(b);
}

bool isSameSample(const TrainingSample& a, const TrainingSample& b)
{
    return a.image == b.image
        && std::equal(a.annotations.begin(), a.annotations.end(), b.annotations.begin(),
                      b.annotations.end(), isSameBox);
}

bool areSameSamples(const std::vector<TrainingSample>& a, const std::vector<TrainingSample>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSameSample);
}

bool areSameLabels(const std::vector<Label>& a, const std::vector<Label>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Label& x, const Label& y) { return x.id == y.id; });
}

/// Runs of versions that kept no snapshot are others.
bool didTheSame(const ProjectStore& store, const RunRecord& run, const TrainingTask& task)
{
    if (run.outcome != RunOutcome::Finished || !learnsAlike(run.config, task.config)
        || run.trainImages != static_cast<int>(task.train.size()))
        return false;
    const auto snapshot = store.runSnapshot(run.id);
    return snapshot && snapshot->missingImages == 0 && areSameLabels(snapshot->labels, task.labels)
        && areSameSamples(snapshot->train, task.train)
        && areSameSamples(snapshot->validation, task.validation);
}

} // namespace

Result<std::optional<ModelId>> modelTrainedBefore(const ProjectStore& store,
                                                  const TrainingTask& task)
{
    const auto models = store.models();
    if (!models)
        return models.error();
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    const auto newest =
        std::find_if(models->rbegin(), models->rend(), [&](const ModelRecord& model) {
            const RunRecord* run = model.run ? findRun(*runs, *model.run) : nullptr;
            return run != nullptr && didTheSame(store, *run, task);
        });
    return newest == models->rend() ? std::nullopt : std::optional(newest->id);
}

} // namespace boxwright
