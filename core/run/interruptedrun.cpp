// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/interruptedrun.h"

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

Result<bool> hasModel(const ProjectStore& store, RunId run)
{
    const auto models = store.models();
    if (!models)
        return models.error();
    return std::any_of(models->begin(), models->end(),
                       [run](const ModelRecord& model) { return model.run == run; });
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
    const auto isKept = hasModel(store, run->id);
    if (!isKept)
        return isKept.error();
    // One that is going on, in another thread, still needs its state.
    return *isKept && run->outcome != RunOutcome::Running ? Unfinished() : *run;
}

std::vector<EpochRecord> epochsDone(const RunRecord& run, const RunState& state)
{
    std::vector<EpochRecord> done;
    std::copy_if(run.epochs.begin(), run.epochs.end(), std::back_inserter(done),
                 [&state](const EpochRecord& epoch) { return epoch.epoch <= state.epoch; });
    return done;
}

QStringList giveUpFolds(const QString& runStatePath)
{
    const auto state = readRunState(runStatePath);
    if (!state || !state->weights.isEmpty())
        return {};
    QFile::remove(runStatePath);
    return {Text::tr("An earlier training was given up, which had been interrupted after fold %1 "
                     "of %2.")
                .arg(state->foldsDone)
                .arg(state->foldCount)};
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
    return Found({(*run)->id, (*run)->name, state->epoch, (*run)->config.epochs, state->bestEpoch,
                  epochsDone(**run, *state), state->foldsDone, state->foldCount, canGoOn(*state)});
}

Result<std::optional<TrainingSummary>>
finishInterruptedRun(ProjectStore& store, Engine& engine, const QString& runStatePath,
                     const ProgressSink& progress, std::stop_token stop, const Politeness& isPolite)
{
    using Finished = std::optional<TrainingSummary>;
    if (store.isReadOnly() || !QFile::exists(runStatePath))
        return Finished();
    const auto state = readRunState(runStatePath);
    if (!state)
        return Finished(setAside(runStatePath, state.error()));
    const auto run = unfinishedRun(store, *state);
    if (!run)
        return run.error();
    if (!*run) {
        QFile::remove(runStatePath);
        return Finished();
    }
    if ((*run)->outcome == RunOutcome::Running || state->weights.isEmpty())
        return Finished();
    const auto detector = engine.openModel(state->weights);
    if (!detector && isUnusable(detector.error()))
        return Finished(setAside(runStatePath, detector.error()));
    if (!detector)
        return detector.error();

    const auto snapshot = store.runSnapshot(state->run);
    if (!snapshot && snapshot.error().code != ErrorCode::NotFound)
        return snapshot.error();
    const auto validation = measuredPart(store, state->run, Split::Validation);
    if (!validation)
        return validation.error();
    NewModel trained{state->run,       (*run)->name,           state->weights,
                     state->bestEpoch, (*run)->config.threads, isPolite};
    if (snapshot) {
        trained.labels = snapshot->labels;
        trained.outOfFold =
            unpackDetections(state->outOfFold, snapshot->train, snapshot->validation);
    }
    TrainingSummary summary;
    summary.run = state->run;
    const auto kept = ModelKeeper(store, progress, std::move(stop))
                          .keep(trained, **detector, validation->samples, summary);
    if (!kept)
        return kept.error();
    QFile::remove(runStatePath);
    return Finished(std::move(summary));
}

} // namespace boxwright
