// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/candidatetrial.h"

#include "core/run/candidates.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace boxwright {

namespace {

constexpr double kWorthwhile = 0.01;

/// Tells where the trying is; what a short run learns is of no use to anyone else.
ProgressSink variantProgress(const ProgressSink& progress, int variant, int variants)
{
    return [&progress, variant, variants](const TrainingProgress& update) {
        TrainingProgress shown = placeOf(update);
        shown.variant = variant;
        shown.variants = variants;
        progress(shown);
    };
}

/// Of the model, whose epoch need not be the one with the highest.
std::optional<double> validationApOf(const TrainedModel& model)
{
    const auto kept =
        std::find_if(model.epochs.begin(), model.epochs.end(),
                     [&model](const EpochRecord& epoch) { return epoch.epoch == model.bestEpoch; });
    return kept == model.epochs.end() ? std::nullopt : kept->validationAp;
}

std::size_t bestOf(const std::vector<TriedCandidate>& tried)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < tried.size(); ++i) {
        const auto& least = tried[best].validationAp;
        if (tried[i].validationAp && (!least || *tried[i].validationAp > *least + kWorthwhile))
            best = i;
    }
    return best;
}

} // namespace

TrainingConfig tryCandidates(Engine& engine, const TrainingTask& task, const TrainingConfig& open,
                             const ProgressSink& progress, const std::stop_token& stop)
{
    const std::vector<Candidate> candidates = candidatesOf(task, open);
    if (candidates.empty())
        return task.config;
    TrainingTask trial = task;
    std::vector<TriedCandidate> tried;
    tried.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        trial.config = trialOf(candidate.config);
        const auto variant = static_cast<int>(tried.size()) + 1;
        const auto model = engine.train(
            trial, variantProgress(progress, variant, static_cast<int>(candidates.size())), stop);
        if (stop.stop_requested())
            return task.config;
        tried.push_back({candidate.kind, trial.config.inputSize, trial.config.epochs,
                         model ? validationApOf(*model) : std::nullopt});
    }
    const std::size_t best = bestOf(tried);
    tried[best].isChosen = true;
    TrainingConfig config = candidates[best].config;
    config.candidates = std::move(tried);
    return config;
}

} // namespace boxwright
