// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/candidatetrial.h"

#include "core/run/candidates.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace boxwright {

namespace {

constexpr double kWorthwhile = 0.01;

/// Tells of a short run as of a part of the whole; what it learns is of no use to anyone else.
class VariantProgress
{
public:
    /// `whole`: the config of the run.
    VariantProgress(const ProgressSink& sink, int variant, int variants,
                    const TrainingConfig& whole)
        : m_sink(sink)
        , m_variant(variant)
        , m_variants(variants)
        , m_folds(whole.folds)
        , m_runLength(static_cast<double>(whole.epochs) / trialOf(whole).epochs)
    {
        m_clock.start();
    }

    void tell(const TrainingProgress& of) const
    {
        TrainingProgress progress = placeOf(of);
        progress.variant = m_variant;
        progress.variants = m_variants;
        progress.folds = m_folds;
        if (of.secondsLeft) {
            const double seconds = static_cast<double>(m_clock.elapsed()) / 1000 + *of.secondsLeft;
            // Each training of a k-fold learns from all parts but one, the run from all.
            const double toCome = m_variants - m_variant + m_runLength * std::max(m_folds, 1);
            progress.secondsLeft = *of.secondsLeft + toCome * seconds;
        }
        m_sink(progress);
    }

private:
    const ProgressSink& m_sink;
    int m_variant;
    int m_variants;
    int m_folds;
    double m_runLength; ///< without its k-fold, in short runs
    QElapsedTimer m_clock;
};

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
        const VariantProgress report(progress, static_cast<int>(tried.size()) + 1,
                                     static_cast<int>(candidates.size()), candidate.config);
        const auto model = engine.train(
            trial, [&report](const TrainingProgress& of) { report.tell(of); }, stop);
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
