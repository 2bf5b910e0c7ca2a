// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runstate.h"
#include "core/run/trainingsession.h"

#include <QFile>
#include <QTest>

#include <optional>
#include <utility>

#include "runfixture.h"
#include "tests/support/fulldisk.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// What a run keeps of itself as it goes, so that it can go on later.
class TestRunCheckpoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSuspendedRunIsLeftAsItIs();
    void suspendedBeforeTheFirstEpochItIsCancelled();
    void theLastBestWeightsAreKeptInLaterStates();
    void aFullDiskCostsOneWarning();
};

void TestRunCheckpoints::aSuspendedRunIsLeftAsItIs()
{
    RunFixture project;
    project.fill();
    const auto isSuspended = std::make_shared<std::atomic_bool>(false);
    std::stop_source stop;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        auto trained = RedEngine::trained(1, progress, TrainingOutcome::Cancelled);
        // From the first epoch that was told of a run can go on, whatever happens.
        const bool isKept = readRunState(project.statePath()).isOk();
        if (!isKept)
            return Result<TrainedModel>(Error{ErrorCode::Internal, u"not kept"_s});
        trained = RedEngine::trained(2, progress, TrainingOutcome::Cancelled, 2);
        *isSuspended = true;
        stop.request_stop();
        return Result(std::move(trained));
    });
    const auto summary =
        runTraining(project.store(), engine, {}, kIgnore, stop.get_token(),
                    {project.statePath(), UndecidedImages::Assign, {}, {}, isSuspended});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->outcome, TrainingOutcome::Suspended);
    QVERIFY(!summary->model && !summary->evaluation);
    const auto runs = project.store().runs().value();
    QCOMPARE(runs[0].outcome, RunOutcome::Interrupted);
    QVERIFY(project.store().models().value().empty());
    const auto found = findInterruptedRun(project.store(), project.statePath()).value();
    QVERIFY(found.has_value());
    QCOMPARE(found->run, *summary->run);
    QCOMPARE(found->epoch, 2);
}

void TestRunCheckpoints::suspendedBeforeTheFirstEpochItIsCancelled()
{
    RunFixture project;
    project.fill();
    const auto isSuspended = std::make_shared<std::atomic_bool>(true);
    std::stop_source stop;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        stop.request_stop();
        return Result(RedEngine::trained(0, progress, TrainingOutcome::Cancelled));
    });
    const auto summary =
        runTraining(project.store(), engine, {}, kIgnore, stop.get_token(),
                    {project.statePath(), UndecidedImages::Assign, {}, {}, isSuspended});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QCOMPARE(project.store().runs().value()[0].outcome, RunOutcome::Cancelled);
}

void TestRunCheckpoints::theLastBestWeightsAreKeptInLaterStates()
{
    RunFixture project;
    project.fill();
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        RedEngine::trained(2, progress, TrainingOutcome::Finished);
        TrainingProgress worse;
        worse.epoch = 3;
        worse.finishedEpoch = EpochRecord{3, 0.2};
        worse.checkpoint = "after 3";
        progress(worse);
        return Result<TrainedModel>(Error{ErrorCode::Internal, u"killed"_s});
    });
    QVERIFY(!runTraining(project.store(), engine, {}, kIgnore, {}, {project.statePath()}));
    const auto state = readRunState(project.statePath());
    QVERIFY(state.isOk());
    QCOMPARE(state->bestEpoch, 2);
    QCOMPARE(state->weights, QByteArray("weights"));
    QCOMPARE(state->epoch, 3);
    QCOMPARE(state->checkpoint, QByteArray("after 3"));
    // A run that failed at its end can go on too.
    QVERIFY(findInterruptedRun(project.store(), project.statePath()).value().has_value());
}

void TestRunCheckpoints::aFullDiskCostsOneWarning()
{
    RunFixture project;
    project.fill();
    const QString path = project.statePath();
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        std::optional<test::FullDisk> full;
        full.emplace();
        for (int epoch = 1; epoch <= 2; ++epoch) {
            TrainingProgress update;
            update.epoch = epoch;
            update.finishedEpoch = EpochRecord{epoch, 1.0 / epoch};
            update.bestWeights = "weights";
            update.checkpoint = QByteArray(100'000, 'c');
            progress(update);
        }
        full.reset();
        return Result(RedEngine::trained(3, progress, TrainingOutcome::Finished, 3));
    });
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {}, {path});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->warnings.size(), 1);
    QVERIFY(summary->model.has_value());
    QCOMPARE(project.store().runs().value()[0].outcome, RunOutcome::Finished);
    QCOMPARE(project.store().runs().value()[0].epochs.size(), std::size_t(3));
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestRunCheckpoints)
#include "tst_runcheckpoints.moc"
