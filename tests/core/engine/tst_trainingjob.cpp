// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/trainingjob.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stdexcept>

using namespace boxwright;

class TestTrainingJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finishesWithTheSummaryInTheStartingThread();
    void cancelEndsItWithCancelled();
    void anErrorIsDelivered();
    void anExceptionBecomesAnError_data();
    void anExceptionBecomesAnError();
    void destroyingItWhileRunningStopsTheWork();
    void manyUpdatesAreThinnedAndTheLastArrivesBeforeTheEnd();
    void canBeStartedAgainFromItsOwnEnd();
    void cancelBeforeStartDoesNothing();
    void aPausedRunWaitsAtItsNextUpdate();
    void aStopEndsAPausedRun_data();
    void aStopEndsAPausedRun();
    void suspendEndsItWithSuspended();
    void cancelIsNoSuspension();
    void destroyingAPausedRunStopsIt();
    void pauseWithoutARunDoesNothing();
};

namespace {

TrainingSummary summaryOf(int run, TrainingOutcome outcome)
{
    TrainingSummary summary;
    summary.run = RunId(run);
    summary.outcome = outcome;
    return summary;
}

void waitFor(std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, std::move(stop), [] { return false; });
}

/// Counts the outcomes of a job.
struct Outcomes
{
    explicit Outcomes(TrainingJob& job)
        : finished(&job, &TrainingJob::finished)
        , cancelled(&job, &TrainingJob::cancelled)
        , suspended(&job, &TrainingJob::suspended)
        , failed(&job, &TrainingJob::failed)
    { }
    qsizetype count() const
    {
        return finished.size() + cancelled.size() + suspended.size() + failed.size();
    }

    QSignalSpy finished;
    QSignalSpy cancelled;
    QSignalSpy suspended;
    QSignalSpy failed;
};

/// Gives an update when it was let go on, then waits to be stopped. Tells how far it is.
struct Steps
{
    Result<TrainingSummary> operator()(const ProgressSink& progress, const std::stop_token& stop)
    {
        mayReport.wait(false);
        progress({});
        isPastUpdate = true;
        waitFor(stop);
        return summaryOf(1, TrainingOutcome::Cancelled);
    }
    void report()
    {
        mayReport = true;
        mayReport.notify_all();
    }

    std::atomic_bool mayReport = false;
    std::atomic_bool isPastUpdate = false;
};

TrainFunction taking(Steps& steps)
{
    return [&steps](const ProgressSink& progress, std::stop_token stop) {
        return steps(progress, stop);
    };
}

} // namespace

void TestTrainingJob::finishesWithTheSummaryInTheStartingThread()
{
    TrainingJob job([](const ProgressSink&, std::stop_token) -> Result<TrainingSummary> {
        return summaryOf(7, TrainingOutcome::Finished);
    });
    const Outcomes outcomes(job);
    QThread* deliveredIn = nullptr;
    std::optional<RunId> run;
    connect(&job, &TrainingJob::finished, &job, [&](const TrainingSummary& summary) {
        deliveredIn = QThread::currentThread();
        run = summary.run;
        QVERIFY(!job.isRunning());
    });
    job.start();
    QVERIFY(job.isRunning());
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.finished.size(), 1);
    QCOMPARE(deliveredIn, QThread::currentThread());
    QCOMPARE(run, std::optional(RunId(7)));
}

void TestTrainingJob::cancelEndsItWithCancelled()
{
    TrainingJob job([](const ProgressSink&, std::stop_token stop) -> Result<TrainingSummary> {
        waitFor(std::move(stop));
        return summaryOf(1, TrainingOutcome::Cancelled);
    });
    const Outcomes outcomes(job);
    job.start();
    job.cancel();
    QVERIFY(job.isRunning());
    job.cancel();
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.cancelled.size(), 1);
}

void TestTrainingJob::anErrorIsDelivered()
{
    TrainingJob job([](const ProgressSink&, std::stop_token) -> Result<TrainingSummary> {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no boxes")};
    });
    const Outcomes outcomes(job);
    job.start();
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.failed.size(), 1);
}

void TestTrainingJob::anExceptionBecomesAnError_data()
{
    QTest::addColumn<bool>("isStandard");
    QTest::newRow("standard") << true;
    QTest::newRow("other") << false;
}

void TestTrainingJob::anExceptionBecomesAnError()
{
    QFETCH(const bool, isStandard);
    TrainingJob job([isStandard](const ProgressSink&, std::stop_token) -> Result<TrainingSummary> {
        if (isStandard)
            throw std::runtime_error("out of tensors");
        throw 1;
    });
    const Outcomes outcomes(job);
    Error error;
    connect(&job, &TrainingJob::failed, &job, [&error](const Error& e) { error = e; });
    job.start();
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(error.code, ErrorCode::Internal);
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(error.detail, isStandard ? QStringLiteral("out of tensors") : QString());
}

void TestTrainingJob::destroyingItWhileRunningStopsTheWork()
{
    std::atomic_bool wasStopped = false;
    {
        TrainingJob job([&wasStopped](const ProgressSink& progress,
                                      std::stop_token stop) -> Result<TrainingSummary> {
            progress({});
            waitFor(stop);
            wasStopped = stop.stop_requested();
            progress({});
            return summaryOf(1, TrainingOutcome::Cancelled);
        });
        job.start();
    }
    QVERIFY(wasStopped);
    QCoreApplication::sendPostedEvents();
}

void TestTrainingJob::manyUpdatesAreThinnedAndTheLastArrivesBeforeTheEnd()
{
    constexpr int kSteps = 20000;
    TrainingJob job([](const ProgressSink& sink, std::stop_token) -> Result<TrainingSummary> {
        TrainingProgress progress;
        progress.phase = TrainingPhase::Training;
        for (progress.step = 0; progress.step < kSteps; ++progress.step)
            sink(progress);
        return summaryOf(1, TrainingOutcome::Finished);
    });
    QStringList order;
    int lastStep = -1;
    connect(&job, &TrainingJob::progressed, &job, [&](const TrainingProgress& progress) {
        order.append(QStringLiteral("progressed"));
        lastStep = progress.step;
    });
    connect(&job, &TrainingJob::finished, &job,
            [&order] { order.append(QStringLiteral("finished")); });
    job.start();
    QTRY_VERIFY(order.contains(QStringLiteral("finished")));
    QCOMPARE(lastStep, kSteps - 1);
    QVERIFY(order.size() < kSteps / 10);
    QCOMPARE(order.last(), QStringLiteral("finished"));
}

void TestTrainingJob::canBeStartedAgainFromItsOwnEnd()
{
    TrainingJob job([](const ProgressSink&, std::stop_token) -> Result<TrainingSummary> {
        return summaryOf(1, TrainingOutcome::Finished);
    });
    int ends = 0;
    connect(&job, &TrainingJob::finished, &job, [&] {
        if (++ends < 3)
            job.start();
    });
    job.start();
    QTRY_COMPARE(ends, 3);
}

void TestTrainingJob::cancelBeforeStartDoesNothing()
{
    TrainingJob job([](const ProgressSink&, std::stop_token stop) -> Result<TrainingSummary> {
        return summaryOf(
            1, stop.stop_requested() ? TrainingOutcome::Cancelled : TrainingOutcome::Finished);
    });
    const Outcomes outcomes(job);
    job.cancel();
    job.start();
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.finished.size(), 1);
}

void TestTrainingJob::aPausedRunWaitsAtItsNextUpdate()
{
    Steps steps;
    TrainingJob job(taking(steps));
    const Outcomes outcomes(job);
    QSignalSpy paused(&job, &TrainingJob::paused);
    QSignalSpy progressed(&job, &TrainingJob::progressed);
    job.start();
    QVERIFY(!job.isPaused());
    job.pause();
    job.pause();
    QVERIFY(job.isPaused() && job.isRunning());
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused[0][0].toBool(), true);
    steps.report();
    QTRY_COMPARE(progressed.size(), 1); // the update is shown, then it waits
    QVERIFY(!steps.isPastUpdate);
    job.resume();
    QVERIFY(!job.isPaused());
    QCOMPARE(paused.size(), 2);
    QCOMPARE(paused[1][0].toBool(), false);
    QTRY_VERIFY(steps.isPastUpdate);
    QCOMPARE(outcomes.count(), 0);
    job.cancel();
    QTRY_COMPARE(outcomes.cancelled.size(), 1);
    QCOMPARE(paused.size(), 2);
}

void TestTrainingJob::aStopEndsAPausedRun_data()
{
    QTest::addColumn<bool>("isSuspension");
    QTest::newRow("cancel") << false;
    QTest::newRow("suspend") << true;
}

void TestTrainingJob::aStopEndsAPausedRun()
{
    QFETCH(const bool, isSuspension);
    Steps steps;
    TrainingJob job(taking(steps));
    const Outcomes outcomes(job);
    QSignalSpy paused(&job, &TrainingJob::paused);
    QSignalSpy progressed(&job, &TrainingJob::progressed);
    job.start();
    job.pause();
    steps.report();
    QTRY_COMPARE(progressed.size(), 1);
    isSuspension ? job.suspend() : job.cancel();
    QVERIFY(!job.isPaused()); // while what is left to do is done
    QTRY_COMPARE(outcomes.count(), 1);
    QVERIFY(!job.isPaused());
    QCOMPARE(paused.size(), 2);
    // The next one is not paused.
    steps.isPastUpdate = false;
    job.start();
    QTRY_VERIFY(steps.isPastUpdate);
    job.cancel();
    QTRY_COMPARE(outcomes.count(), 2);
}

void TestTrainingJob::suspendEndsItWithSuspended()
{
    const auto isSuspended = std::make_shared<std::atomic_bool>(false);
    TrainingJob job(
        [isSuspended](const ProgressSink&, std::stop_token stop) -> Result<TrainingSummary> {
            waitFor(std::move(stop));
            return summaryOf(
                7, *isSuspended ? TrainingOutcome::Suspended : TrainingOutcome::Cancelled);
        },
        isSuspended);
    const Outcomes outcomes(job);
    std::optional<RunId> run;
    connect(&job, &TrainingJob::suspended, &job,
            [&run](const TrainingSummary& summary) { run = summary.run; });
    job.start();
    QVERIFY(!*isSuspended);
    job.suspend();
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.suspended.size(), 1);
    QCOMPARE(run, std::optional(RunId(7)));
    QVERIFY(!job.isRunning());
    // The next one begins without.
    job.start();
    QVERIFY(!*isSuspended);
    job.cancel();
    QTRY_COMPARE(outcomes.cancelled.size(), 1);
}

void TestTrainingJob::cancelIsNoSuspension()
{
    const auto isSuspended = std::make_shared<std::atomic_bool>(true);
    TrainingJob job(
        [isSuspended](const ProgressSink&, std::stop_token stop) -> Result<TrainingSummary> {
            waitFor(std::move(stop));
            return summaryOf(
                7, *isSuspended ? TrainingOutcome::Suspended : TrainingOutcome::Cancelled);
        },
        isSuspended);
    const Outcomes outcomes(job);
    job.start();
    job.cancel();
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.cancelled.size(), 1);
}

void TestTrainingJob::destroyingAPausedRunStopsIt()
{
    Steps steps;
    {
        TrainingJob job(taking(steps));
        QSignalSpy progressed(&job, &TrainingJob::progressed);
        job.start();
        job.pause();
        steps.report();
        QTRY_COMPARE(progressed.size(), 1);
        QVERIFY(!steps.isPastUpdate);
    }
    QVERIFY(steps.isPastUpdate);
    QCoreApplication::sendPostedEvents();
}

void TestTrainingJob::pauseWithoutARunDoesNothing()
{
    Steps steps;
    TrainingJob job(taking(steps));
    QSignalSpy paused(&job, &TrainingJob::paused);
    job.pause();
    QVERIFY(!job.isPaused());
    job.resume();
    QCOMPARE(paused.size(), 0);
}

QTEST_GUILESS_MAIN(TestTrainingJob)
#include "tst_trainingjob.moc"
