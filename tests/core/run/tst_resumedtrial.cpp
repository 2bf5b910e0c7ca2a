// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runstate.h"
#include "core/run/trainingsession.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "trialfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// Runs of the best preset that end with the program before they have a model of their own.
class TestResumedTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itGoesOnInTheVariant_data();
    void itGoesOnInTheVariant();
    void aVariantWhoseStateIsOfNoUseBeginsAnew();
    void stoppedAtOnceAfterwardsItKeepsWhatItHad_data();
    void stoppedAtOnceAfterwardsItKeepsWhatItHad();
    void theBestSoFarCanBeKept_data();
    void theBestSoFarCanBeKept();
    void theTimeLeftCountsWhatWasDoneBefore();
    void theChosenOneIsChosenOnce_data();
    void theChosenOneIsChosenOnce();
    void aShortRunThatWasTakenOnlyWaitsToBeKept();
    void whatFailsFromTheStartLeavesNothing();
    void progressSaysWhetherItCanGoOn();
};

namespace {

RunOptions suspending(const RunFixture& project)
{
    RunOptions options;
    options.statePath = project.statePath();
    options.isSuspended = std::make_shared<const std::atomic_bool>(true);
    return options;
}

/// What a run leaves that is suspended in that of its short runs, from 1, after an epoch.
RunOptions leftInTrial(RunFixture& project, int last)
{
    std::stop_source stop;
    int trainings = 0;
    RedEngine engine = stoppingIn(last, stop, trainings);
    RunOptions options = suspending(project);
    const auto left =
        runTraining(project.store(), engine, bestConfig(), kIgnore, stop.get_token(), options);
    const bool isSuspended = left && left->outcome == TrainingOutcome::Suspended && left->canGoOn;
    if (!isSuspended || left->model)
        qFatal("The run is not as it should be left.");
    return options;
}

/// One whose mosaics are best; it notes what it is asked to train.
RedEngine noting(std::vector<TrainingTask>& tasks)
{
    return RedEngine(
        [&tasks](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
            tasks.push_back(task);
            return Result(reaching(task.config.mosaic ? 0.6 : 0.5, progress));
        });
}

/// What a run leaves that is suspended in the first epoch of the chosen one.
RunOptions leftWhenChosen(RunFixture& project)
{
    std::stop_source stop;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        if (task.config.epochs == 50)
            return Result(reaching(task.config.mosaic ? 0.6 : 0.5, progress));
        stop.request_stop();
        return Result(RedEngine::trained(0, progress, TrainingOutcome::Cancelled));
    });
    RunOptions options = suspending(project);
    const auto left =
        runTraining(project.store(), engine, bestConfig(), kIgnore, stop.get_token(), options);
    if (!left || left->outcome != TrainingOutcome::Suspended)
        qFatal("The run is not as it should be left.");
    return options;
}

RunRecord onlyRun(const RunFixture& project)
{
    const auto runs = project.store().runs().value();
    return runs.size() == 1 ? runs.front() : RunRecord{RunId(0)};
}

} // namespace

void TestResumedTrial::itGoesOnInTheVariant_data()
{
    QTest::addColumn<int>("leftIn"); // which of the short runs
    QTest::newRow("in the first") << 1;
    QTest::newRow("in the second") << 2;
}

void TestResumedTrial::itGoesOnInTheVariant()
{
    QFETCH(const int, leftIn);
    RunFixture project;
    fillForBest(project);
    const RunOptions options = leftInTrial(project, leftIn);
    const auto found = findInterruptedRun(project.store(), project.statePath()).value();
    QVERIFY(found.has_value() && found->canGoOn);
    QCOMPARE(interruptedPlace(*found), u"in variant %1 of 2"_s.arg(leftIn));
    QCOMPARE(found->bestEpoch, leftIn == 1 ? 1 : 2); // of the first in either case
    QCOMPARE(found->epoch, 0);

    std::vector<TrainingTask> tasks;
    RedEngine engine = noting(tasks);
    std::vector<int> shown; // epochs, before anything more is learned
    const auto listen = [&](const TrainingProgress& progress) {
        if (progress.finishedPartEpoch && tasks.empty())
            shown.push_back(progress.variant * 100 + progress.finishedPartEpoch->epoch);
    };
    const auto summary = resumeTraining(project.store(), engine, listen, {}, options);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->outcome, TrainingOutcome::Finished);
    QCOMPARE(shown, (std::vector{leftIn * 100 + 1}));
    QCOMPARE(tasks.size(), std::size_t(4 - leftIn)); // the variants that were left, and the run
    const auto& goesOn = tasks.front().resumeFrom;
    QVERIFY(goesOn.has_value());
    QCOMPARE(goesOn->state, QByteArray("after 1"));
    QCOMPARE(goesOn->epochs.size(), std::size_t(1));
    QCOMPARE(goesOn->bestWeights, QByteArray("weights"));
    QCOMPARE(goesOn->bestEpoch, 1);
    QCOMPARE(tasks.front().config.mosaic, leftIn == 2);
    QCOMPARE(tasks.front().config.epochs, 50);
    QVERIFY(std::none_of(tasks.begin() + 1, tasks.end(),
                         [](const TrainingTask& task) { return task.resumeFrom.has_value(); }));
    QVERIFY(tasks.back().config.mosaic); // the best of both, though one was before the break
    QCOMPARE(tasks.back().config.epochs, 300);

    const RunRecord run = onlyRun(project);
    QCOMPARE(run.id, found->run);
    const std::vector<TriedCandidate>& tried = run.config.candidates;
    QCOMPARE(tried.size(), std::size_t(2));
    QCOMPARE(tried[0].validationAp, std::optional(0.5));
    QVERIFY(tried[1].isChosen);
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestResumedTrial::aVariantWhoseStateIsOfNoUseBeginsAnew()
{
    RunFixture project;
    fillForBest(project);
    const RunOptions options = leftInTrial(project, 2);
    std::vector<TrainingTask> tasks;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        tasks.push_back(task);
        return task.resumeFrom ? Result<TrainedModel>(Error{ErrorCode::Damaged, u"too old"_s})
                               : Result(reaching(task.config.mosaic ? 0.6 : 0.5, progress));
    });
    QVERIFY(resumeTraining(project.store(), engine, kIgnore, {}, options));
    QCOMPARE(tasks.size(), std::size_t(3));
    QVERIFY(tasks[0].resumeFrom && !tasks[1].resumeFrom);
    QVERIFY(tasks[1].config.mosaic);
    QCOMPARE(onlyRun(project).config.candidates.back().validationAp, std::optional(0.6));
}

void TestResumedTrial::stoppedAtOnceAfterwardsItKeepsWhatItHad_data()
{
    QTest::addColumn<bool>("isOfUse"); // what it had, to the engine
    QTest::newRow("going on") << true;
    QTest::newRow("having begun anew") << false;
}

void TestResumedTrial::stoppedAtOnceAfterwardsItKeepsWhatItHad()
{
    QFETCH(const bool, isOfUse);
    RunFixture project;
    fillForBest(project);
    RunOptions options = leftInTrial(project, 1);
    options.isSuspended = {};
    std::stop_source stop;
    stop.request_stop();
    // As the engine does that is stopped before it begins: what it was given is its result.
    RedEngine engine([isOfUse](const TrainingTask& task, const ProgressSink&, std::stop_token) {
        if (task.resumeFrom && !isOfUse)
            return Result<TrainedModel>(Error{ErrorCode::Damaged, u"too old"_s});
        TrainedModel model;
        model.outcome = TrainingOutcome::Cancelled;
        if (task.resumeFrom) {
            model.weights = task.resumeFrom->bestWeights;
            model.bestEpoch = task.resumeFrom->bestEpoch;
            model.epochs = task.resumeFrom->epochs;
        }
        return Result<TrainedModel>(model);
    });
    engine.setLabels(project.store().labels().value());
    const auto summary =
        resumeTraining(project.store(), engine, kIgnore, stop.get_token(), options);
    QVERIFY(summary);
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QVERIFY(summary->model);
    QCOMPARE(project.store().models()->front().bestEpoch, 1);
}

void TestResumedTrial::theBestSoFarCanBeKept_data()
{
    QTest::addColumn<int>("leftIn"); // 3: when one was chosen
    QTest::addColumn<int>("epochs"); // of the model
    QTest::addColumn<int>("tried");
    QTest::newRow("of the first, in which it was left") << 1 << 1 << 1;
    QTest::newRow("of the first, when the second was tried") << 2 << 2 << 1;
    QTest::newRow("of the second, which was chosen") << 3 << 2 << 2;
}

void TestResumedTrial::theBestSoFarCanBeKept()
{
    QFETCH(const int, leftIn);
    QFETCH(const int, epochs);
    QFETCH(const int, tried);
    RunFixture project;
    fillForBest(project);
    (void)(leftIn == 3 ? leftWhenChosen(project) : leftInTrial(project, leftIn));
    RedEngine engine;
    engine.setLabels(project.store().labels().value());
    const auto kept =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(kept.isOk() && (*kept)->model);
    const RunRecord run = onlyRun(project);
    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models.front().run, std::optional(run.id));
    QCOMPARE(models.front().bestEpoch, epochs);
    QCOMPARE(run.config.epochs, 50);
    QCOMPARE(run.config.mosaic, leftIn == 3);
    QCOMPARE(run.epochs.size(), std::size_t(epochs));
    QCOMPARE(run.config.candidates.size(), std::size_t(tried));
    for (const TriedCandidate& candidate : run.config.candidates) {
        QVERIFY(!candidate.isChosen);
        QCOMPARE(candidate.epochs, 50);
    }
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestResumedTrial::theTimeLeftCountsWhatWasDoneBefore()
{
    RunFixture project;
    fillForBest(project);
    const RunOptions options = leftInTrial(project, 1);
    RunState state = readRunState(project.statePath()).value();
    state.part.epochs.front().seconds = 400;
    QVERIFY(writeRunState(project.statePath(), state));
    RedEngine engine([](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        if (task.resumeFrom)
            progress({.phase = TrainingPhase::Training, .epoch = 2, .secondsLeft = 600.0});
        return Result(reaching(0.5, progress));
    });
    std::optional<double> left;
    const auto listen = [&left](const TrainingProgress& progress) {
        if (progress.secondsLeft && !left)
            left = progress.secondsLeft;
    };
    QVERIFY(resumeTraining(project.store(), engine, listen, {}, options));
    // Seven such variants of 1000 s are to come; the machine may have taken some seconds by then.
    QVERIFY2(left && *left >= 7600 && *left < 8000, qPrintable(QString::number(left.value_or(0))));
}

void TestResumedTrial::theChosenOneIsChosenOnce_data()
{
    QTest::addColumn<bool>("isKnown"); // to the project, when the program ended
    QTest::newRow("left in its first epoch") << true;
    QTest::newRow("left before it was kept which one it is") << false;
}

void TestResumedTrial::theChosenOneIsChosenOnce()
{
    QFETCH(const bool, isKnown);
    RunFixture project;
    fillForBest(project);
    const RunOptions options = leftWhenChosen(project);
    const auto found = findInterruptedRun(project.store(), project.statePath()).value();
    QVERIFY(found && found->canGoOn);
    QCOMPARE(interruptedPlace(*found), u"in its first epoch"_s);
    QCOMPARE(found->bestEpoch, 2);
    if (!isKnown) {
        TrainingConfig planned = onlyRun(project).config;
        planned.mosaic = false;
        planned.candidates.clear();
        QVERIFY(project.store().setRunConfig(found->run, planned));
    }
    std::vector<TrainingTask> tasks;
    RedEngine engine = noting(tasks);
    const auto summary = resumeTraining(project.store(), engine, kIgnore, {}, options);
    QVERIFY(summary && summary->model);
    QCOMPARE(tasks.size(), std::size_t(1)); // nothing is tried again
    QVERIFY(tasks.front().config.mosaic);
    QCOMPARE(tasks.front().config.epochs, 300);
    QVERIFY(onlyRun(project).config.candidates.back().isChosen);
}

void TestResumedTrial::aShortRunThatWasTakenOnlyWaitsToBeKept()
{
    RunFixture project;
    fillForBest(project);
    const RunOptions options = leftInTrial(project, 2);
    // The program ended between two steps of taking it.
    TrainingConfig config = onlyRun(project).config;
    config.epochs = 50;
    config.candidates = readRunState(project.statePath())->trial.tried;
    QVERIFY(project.store().setRunConfig(onlyRun(project).id, config));
    const auto found = findInterruptedRun(project.store(), project.statePath()).value();
    QVERIFY(found && !found->canGoOn);
    RedEngine engine;
    engine.setLabels(project.store().labels().value());
    QCOMPARE(resumeTraining(project.store(), engine, kIgnore, {}, options).error().code,
             ErrorCode::Damaged);
    QVERIFY(finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {})
                .value()
                ->model);
    QCOMPARE(onlyRun(project).config.epochs, 50);
}

void TestResumedTrial::whatFailsFromTheStartLeavesNothing()
{
    RunFixture project;
    fillForBest(project);
    RedEngine engine([](const TrainingTask&, const ProgressSink&, std::stop_token) {
        return Result<TrainedModel>(Error{ErrorCode::NotReadable, u"No image can be read."_s});
    });
    RunOptions options;
    options.statePath = project.statePath();
    const auto failed = runTraining(project.store(), engine, bestConfig(), kIgnore, {}, options);
    QCOMPARE(failed.error().code, ErrorCode::NotReadable);
    QCOMPARE(onlyRun(project).outcome, RunOutcome::Failed);
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestResumedTrial::progressSaysWhetherItCanGoOn()
{
    RunFixture project;
    fillForBest(project);
    RedEngine engine([](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        progress({.phase = TrainingPhase::Training, .epoch = 1});
        return Result(reaching(0.5, progress));
    });
    std::vector<bool> canGoOn;
    const auto listen = [&canGoOn](const TrainingProgress& progress) {
        if (progress.variant == 1)
            canGoOn.push_back(progress.canGoOn);
        if (progress.variant == 1 && progress.finishedPartEpoch)
            QVERIFY(progress.hasVariantModel);
    };
    RunOptions options;
    options.statePath = project.statePath();
    QVERIFY(runTraining(project.store(), engine, bestConfig(), listen, {}, options));
    QCOMPARE(canGoOn, (std::vector{false, true, true})); // each epoch has its checkpoint
    options.statePath.clear();
    canGoOn.clear();
    QVERIFY(runTraining(project.store(), engine, bestConfig(), listen, {}, options));
    QCOMPARE(canGoOn, (std::vector{false, false, false}));
}

QTEST_GUILESS_MAIN(TestResumedTrial)
#include "tst_resumedtrial.moc"
