// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/interruptedrun.h"

#include "core/run/candidatetrial.h"
#include "core/run/foldedtraining.h"
#include "core/run/modelkeeper.h"
#include "core/run/projectsamples.h"
#include "core/run/runlookup.h"
#include "core/run/trainingsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InterruptedRun)
};

/// Of a file that nobody can use; the person may still want to look at it.
TrainingSummary setAside(const QString& statePath, const Error& why)
{
    const QString aside = statePath + u".damaged"_s;
    TrainingSummary summary;
    summary.warnings.append(why.message);
    QFile::remove(aside);
    if (QFile::rename(statePath, aside)) {
        summary.warnings.append(Text::tr("What the interrupted training left was set aside as %1.")
                                    .arg(QDir::toNativeSeparators(aside)));
    }
    return summary;
}

Result<bool> isModelKept(const ProjectStore& store, RunId run)
{
    const auto models = store.models();
    if (!models)
        return models.error();
    return std::any_of(models->begin(), models->end(),
                       [run](const ModelRecord& model) { return model.run == run; });
}

/// Whether the model of the best short run is all that there is, which it then is in `state`.
bool takeShortRun(const RunRecord& run, RunState& state)
{
    if (!state.weights.isEmpty() || !hasVariantModel(state))
        return false;
    state.trial = trialSoFar(state, run.config);
    state.weights = state.trial.model.weights;
    state.bestEpoch = state.trial.model.bestEpoch;
    state.outOfFold.clear(); // other models found that
    return true;
}

Result<NewModel> leftModel(const ProjectStore& store, const RunRecord& run, const RunState& state)
{
    NewModel model{run.id, run.name, state.weights, state.bestEpoch, run.config.threads};
    const auto snapshot = store.runSnapshot(run.id);
    if (!snapshot && snapshot.error().code != ErrorCode::NotFound)
        return snapshot.error();
    if (snapshot) {
        model.labels = snapshot->labels;
        model.outOfFold = unpackDetections(state.outOfFold, snapshot->train, snapshot->validation);
    }
    return model;
}

/// The run was no more than the best of its short ones.
Result<void> recordShortRun(ProjectStore& store, const RunRecord& run, const TrialState& trial)
{
    auto recorded = store.setRunConfig(run.id, shortRunConfig(trial, run.config));
    for (const EpochRecord& epoch : trial.model.epochs) {
        if (recorded)
            recorded = store.addEpoch(run.id, epoch);
    }
    return recorded;
}

bool isUnusable(const Error& error)
{
    return error.code == ErrorCode::InvalidFormat || error.code == ErrorCode::TooNew
        || error.code == ErrorCode::Damaged;
}

} // namespace

Result<std::optional<RunRecord>> unfinishedRun(const ProjectStore& store, const RunState& state)
{
    using Unfinished = std::optional<RunRecord>;
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    const RunRecord* run = findRun(*runs, state.run);
    if (run == nullptr)
        return Unfinished();
    const auto isKept = isModelKept(store, run->id);
    if (!isKept)
        return isKept.error();
    // One that is going on, in another thread, still needs its state.
    return *isKept && run->outcome != RunOutcome::Running ? Unfinished() : *run;
}

bool canGoOn(const RunRecord& run, const RunState& state)
{
    return canGoOn(state) && !isShortRun(run.config);
}

std::vector<EpochRecord> epochsDone(const RunRecord& run, const RunState& state)
{
    std::vector<EpochRecord> done;
    std::copy_if(run.epochs.begin(), run.epochs.end(), std::back_inserter(done),
                 [&state](const EpochRecord& epoch) { return epoch.epoch <= state.epoch; });
    return done;
}

QStringList giveUpParts(const ProjectStore& store, const QString& runStatePath)
{
    const auto run = findInterruptedRun(store, runStatePath);
    if (!run || !*run || (*run)->bestEpoch > 0)
        return {};
    QFile::remove(runStatePath);
    return {Text::tr("An earlier training was given up, which had been interrupted %1.")
                .arg(interruptedPlace(**run))};
}

QString interruptedPlace(const InterruptedRun& run)
{
    if (run.epoch > 0)
        return Text::tr("after epoch %1 of %2").arg(run.epoch).arg(run.epochs);
    if (run.variantsDone < run.variants)
        return Text::tr("in variant %1 of %2").arg(run.variantsDone + 1).arg(run.variants);
    if (run.foldsDone < run.folds)
        return Text::tr("in fold %1 of %2").arg(run.foldsDone + 1).arg(run.folds);
    return Text::tr("in its first epoch");
}

Result<std::optional<InterruptedRun>> findInterruptedRun(const ProjectStore& store,
                                                         const QString& runStatePath)
{
    using Found = std::optional<InterruptedRun>;
    const auto state = readRunState(runStatePath);
    if (!state && state.error().code == ErrorCode::NotReadable)
        return state.error();
    if (!state)
        return Found();
    const auto run = unfinishedRun(store, *state);
    if (!run)
        return run.error();
    if (!*run || (*run)->outcome == RunOutcome::Running)
        return Found();
    const bool isBefore = state->weights.isEmpty(); // its own first model
    return Found({(*run)->id, (*run)->name, state->epoch, (*run)->config.epochs,
                  isBefore ? trialSoFar(*state, (*run)->config).model.bestEpoch : state->bestEpoch,
                  epochsDone(**run, *state), static_cast<int>(state->trial.tried.size()),
                  static_cast<int>(state->trial.planned.size()), state->foldsDone, state->foldCount,
                  canGoOn(**run, *state)});
}

Result<std::optional<TrainingSummary>>
finishInterruptedRun(ProjectStore& store, Engine& engine, const QString& runStatePath,
                     const ProgressSink& progress, std::stop_token stop, const Politeness& isPolite)
{
    using Finished = std::optional<TrainingSummary>;
    if (store.isReadOnly() || !QFile::exists(runStatePath))
        return Finished();
    auto state = readRunState(runStatePath);
    if (!state)
        return Finished(setAside(runStatePath, state.error()));
    const auto run = unfinishedRun(store, *state);
    if (!run)
        return run.error();
    if (!*run) {
        QFile::remove(runStatePath);
        return Finished();
    }
    const bool isOfShortRun = takeShortRun(**run, *state);
    if ((*run)->outcome == RunOutcome::Running || state->weights.isEmpty())
        return Finished();
    const auto detector = engine.openModel(state->weights);
    if (!detector && isUnusable(detector.error()))
        return Finished(setAside(runStatePath, detector.error()));
    if (!detector)
        return detector.error();

    auto trained = leftModel(store, **run, *state);
    if (!trained)
        return trained.error();
    trained->isPolite = isPolite;
    const auto validation = measuredPart(store, state->run, Split::Validation);
    if (!validation)
        return validation.error();
    TrainingSummary summary;
    summary.run = state->run;
    const auto kept = ModelKeeper(store, progress, std::move(stop))
                          .keep(*trained, **detector, validation->samples, summary);
    if (!kept)
        return kept.error();
    if (isOfShortRun) {
        if (const auto recorded = recordShortRun(store, **run, state->trial); !recorded)
            summary.warnings.append(recorded.error().message); // the model is there
    }
    QFile::remove(runStatePath);
    return Finished(std::move(summary));
}

} // namespace boxwright
