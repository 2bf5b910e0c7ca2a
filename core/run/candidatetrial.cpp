// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/candidatetrial.h"

#include "core/run/candidates.h"
#include "core/run/partprogress.h"
#include "core/run/parttraining.h"

#include <algorithm>
#include <cstddef>
#include <optional>
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

TrainedModel learnedBy(const TrainingCheckpoint& checkpoint)
{
    TrainedModel model;
    model.weights = checkpoint.bestWeights;
    model.bestEpoch = checkpoint.bestEpoch;
    model.epochs = checkpoint.epochs;
    return model;
}

/// One that is done, or broken off where there is no other. It may have no weights.
void add(TrialState& trial, const TrainingConfig& shortRun, TrainedModel model)
{
    const std::size_t index = trial.tried.size();
    trial.tried.push_back(
        {trial.planned[index], shortRun.inputSize, shortRun.epochs, validationApOf(model)});
    if (model.weights.isEmpty())
        return;
    if (!trial.hasModel() || isSurelyBetter(trial.tried[index], trial.tried[trial.best])) {
        trial.best = index;
        trial.model = std::move(model);
    }
}

} // namespace

TrialState planTrial(const TrainingTask& task, const TrainingConfig& open)
{
    TrialState trial;
    for (const Candidate& candidate : candidatesOf(task, open))
        trial.planned.push_back(candidate.kind);
    return trial;
}

void tryCandidates(Engine& engine, const TrainingTask& task, TrialState& trial,
                   const TrialListener& listener, const std::stop_token& stop)
{
    std::vector<Candidate> candidates;
    for (const CandidateKind kind : trial.planned)
        candidates.push_back(candidateOf(kind, task.config));
    TrainingTask shortRun = task;
    while (!trial.isDone()) {
        const std::size_t index = trial.tried.size();
        shortRun.config = trialOf(candidates[index].config);
        RunPart part = variantPart(candidates, index);
        part.secondsBefore = secondsDone(shortRun);
        const auto model = trainPart(engine, shortRun, partProgress(listener.progress, part), stop);
        TrainedModel learned = model ? *model : TrainedModel();
        const auto before = std::exchange(shortRun.resumeFrom, {});
        if (stop.stop_requested() && trial.hasModel())
            return; // what was broken off cannot be compared with what is done
        if (stop.stop_requested() && learned.weights.isEmpty() && before)
            learned = learnedBy(*before); // it had begun anew
        add(trial, shortRun.config, std::move(learned));
        if (stop.stop_requested())
            return;
        listener.done();
    }
}

TrialState trialSoFar(const RunState& state, const TrainingConfig& planned)
{
    TrialState soFar = state.trial;
    if (!soFar.hasModel() && hasVariantModel(state)) {
        const CandidateKind underWay = soFar.planned[soFar.tried.size()];
        add(soFar, trialOf(candidateOf(underWay, planned).config), learnedBy(state.part));
    }
    return soFar;
}

TrainingConfig chosenConfig(const TrialState& trial, const TrainingConfig& planned)
{
    TrainingConfig config = candidateOf(trial.planned[trial.best], planned).config;
    config.candidates = trial.tried;
    config.candidates[trial.best].isChosen = true;
    return config;
}

bool isShortRun(const TrainingConfig& config)
{
    return !config.candidates.empty()
        && std::none_of(config.candidates.begin(), config.candidates.end(),
                        [](const TriedCandidate& candidate) { return candidate.isChosen; });
}

TrainingConfig shortRunConfig(const TrialState& trial, const TrainingConfig& run)
{
    if (isShortRun(run))
        return run;
    const bool isChosen = !run.candidates.empty();
    TrainingConfig config =
        trialOf(isChosen ? run : candidateOf(trial.planned[trial.best], run).config);
    config.candidates = trial.tried;
    return config;
}

} // namespace boxwright
