// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runstate.h"
#include "core/run/trainingsession.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <memory>
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
    void suspendedWhileItIsMeasuredItIsKeptLater();
    void suspendedBeforeTheTestImagesItIsKeptWithoutThem();
    void aModelNewerThanTheCheckpointIsNotLost();
    void whereNothingCanBeWrittenItIsMeasuredFirst();
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

namespace {

/// Stops a run after its first epoch, and suspends it when its model looks for the `last` time of
/// the `looks` that it counts.
Result<TrainingSummary> suspendedAtLook(RunFixture& project, int last, int& looks,
                                        const QString& statePath)
{
    const auto isSuspended = std::make_shared<std::atomic_bool>(false);
    std::stop_source stop;
    RedEngine engine([&stop](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        stop.request_stop();
        return Result(RedEngine::trained(1, progress, TrainingOutcome::Cancelled));
    });
    engine.setBeforeLook(
        [&looks, last, isSuspended](const DetectionSettings&) { *isSuspended = ++looks == last; });
    return runTraining(project.store(), engine, {}, kIgnore, stop.get_token(),
                       {statePath, UndecidedImages::Assign, {}, {}, isSuspended});
}

} // namespace

void TestRunCheckpoints::suspendedWhileItIsMeasuredItIsKeptLater()
{
    RunFixture project;
    project.fill(); // two images to validate, three to test
    int looks = 0;
    const auto summary = suspendedAtLook(project, 1, looks, project.statePath());
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(looks, 1);
    QCOMPARE(summary->outcome, TrainingOutcome::Suspended);
    QVERIFY(!summary->model && project.store().models().value().empty());
    QCOMPARE(project.store().runs().value()[0].outcome, RunOutcome::Interrupted);
    QVERIFY(findInterruptedRun(project.store(), project.statePath()).value().has_value());
    RedEngine later;
    later.setLabels(project.store().labels().value());
    const auto kept =
        finishInterruptedRun(project.store(), later, project.statePath(), kIgnore, {});
    QVERIFY(kept.isOk() && kept->has_value() && (*kept)->model);
    QVERIFY((*kept)->warnings.isEmpty());
    QCOMPARE((*kept)->evaluation->images, 3);
}

void TestRunCheckpoints::aModelNewerThanTheCheckpointIsNotLost()
{
    RunFixture project;
    project.fill();
    const auto isSuspended = std::make_shared<std::atomic_bool>(false);
    std::stop_source stop;
    RedEngine engine([&stop](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        TrainedModel trained = RedEngine::trained(1, progress, TrainingOutcome::Cancelled);
        trained.bestEpoch = 2; // of which no checkpoint was taken
        stop.request_stop();
        return Result(std::move(trained));
    });
    engine.setBeforeLook([isSuspended](const DetectionSettings&) { *isSuspended = true; });
    const auto summary =
        runTraining(project.store(), engine, {}, kIgnore, stop.get_token(),
                    {project.statePath(), UndecidedImages::Assign, {}, {}, isSuspended});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->outcome, TrainingOutcome::Suspended);
    QVERIFY(!summary->canGoOn);
    const auto found = findInterruptedRun(project.store(), project.statePath()).value();
    QVERIFY(found.has_value() && !found->canGoOn);
    QCOMPARE(found->bestEpoch, 2);
}

void TestRunCheckpoints::whereNothingCanBeWrittenItIsMeasuredFirst()
{
    RunFixture project;
    project.fill();
    int looks = 0;
    const auto summary =
        suspendedAtLook(project, 1, looks, project.statePath() + u"/no folder/run"_s);
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(looks, 5); // lest it be lost
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QVERIFY(summary->model && summary->warnings.size() == 1);
}

void TestRunCheckpoints::suspendedBeforeTheTestImagesItIsKeptWithoutThem()
{
    RunFixture project;
    const LabelId cup = project.fill();
    int looks = 0;
    const auto summary = suspendedAtLook(project, 3, looks, project.statePath());
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(looks, 3);
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QCOMPARE(summary->evaluation->split, Split::Validation);
    QCOMPARE(summary->evaluation->images, 2);
    QCOMPARE(summary->warnings.size(), 1);
    QVERIFY(summary->warnings[0].contains(u"test images"_s));
    const ModelRecord model = project.store().models().value().front();
    QCOMPARE(model.thresholds.at(cup), 0.385); // as of a run that was not stopped
    QVERIFY(!QFile::exists(project.statePath()));
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
