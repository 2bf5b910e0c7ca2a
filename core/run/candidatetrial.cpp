// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/candidatetrial.h"

#include "core/run/candidates.h"
#include "core/run/partprogress.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace boxwright {

namespace {

constexpr double kWorthwhile = 0.01;

RunPart variantPart(const std::vector<Candidate>& candidates, std::size_t index)
{
    RunPart part;
    part.variant = static_cast<int>(index) + 1;
    part.variants = static_cast<int>(candidates.size());
    part.folds = candidates[index].config.folds;
    part.toCome = timesToCome(candidates, index);
    return part;
}

/// Of the model, whose epoch need not be the one with the highest.
std::optional<double> validationApOf(const TrainedModel& model)
{
    const auto kept =
        std::find_if(model.epochs.begin(), model.epochs.end(),
                     [&model](const EpochRecord& epoch) { return epoch.epoch == model.bestEpoch; });
    return kept == model.epochs.end() ? std::nullopt : kept->validationAp;
}

bool isSurelyBetter(const TriedCandidate& one, const TriedCandidate& other)
{
    return one.validationAp
        && (!other.validationAp || *one.validationAp > *other.validationAp + kWorthwhile);
}

} // namespace

CandidateTrial tryCandidates(Engine& engine, const TrainingTask& task, const TrainingConfig& open,
                             const ProgressSink& progress, const std::stop_token& stop)
{
    const std::vector<Candidate> candidates = candidatesOf(task, open);
    if (candidates.empty())
        return {task.config};
    TrainingTask trial = task;
    std::vector<TriedCandidate> tried;
    tried.reserve(candidates.size());
    std::size_t best = 0;
    std::optional<TrainedModel> bestModel;
    for (const Candidate& candidate : candidates) {
        trial.config = trialOf(candidate.config);
        auto model = engine.train(
            trial, partProgress(progress, variantPart(candidates, tried.size())), stop);
        if (stop.stop_requested() && bestModel)
            break; // what was broken off cannot be compared with what is done
        tried.push_back({candidate.kind, trial.config.inputSize, trial.config.epochs,
                         model ? validationApOf(*model) : std::nullopt});
        const bool hasModel = model && !model->weights.isEmpty();
        if (hasModel && (!bestModel || isSurelyBetter(tried.back(), tried[best]))) {
            best = tried.size() - 1;
            bestModel = *std::move(model);
        }
        if (stop.stop_requested())
            break;
    }
    CandidateTrial result{task.config};
    if (!stop.stop_requested()) {
        result.config = candidates[best].config;
        result.config.candidates = tried;
        result.config.candidates[best].isChosen = true;
    }
    if (bestModel) {
        result.best = {trialOf(candidates[best].config), *std::move(bestModel)};
        result.best->config.candidates = std::move(tried);
    }
    return result;
}

} // namespace boxwright
