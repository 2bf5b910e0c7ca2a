// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/keptevaluation.h"
#include "core/run/modelevaluation.h"
#include "core/run/trainingsession.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// Runs with a k-fold before them. fill() gives eight images to train and to validate.
class TestFoldedTraining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachImageIsSeenByAModelThatHasNotLearnedFromIt();
    void whatWasFoundIsKeptWithTheModel();
    void progressNamesTheFold();
    void timeLeftIsThatOfTheWhole();
    void smallValidationPartsLeaveTheThresholdsToTheFolds_data();
    void smallValidationPartsLeaveTheThresholdsToTheFolds();
    void stoppedInTheFirstFoldNothingIsKept();
    void stoppedWhileLookingNothingIsKept();
    void aFoldThatFailsFailsTheRun();
    void brokenOffInAFoldItGoesOnWithThatOne_data();
    void stoppedBeforeTheFirstEpochOfTheRunItGoesOnAfterItsFolds();
    void brokenOffInAFoldItGoesOnWithThatOne();
    void aNewRunEndsOneThatWasInItsFolds();
    void aResumedRunHasWhatTheFoldsFound();
    void theModelOfAKilledRunHasWhatTheFoldsFound();
    void figuresFollowTheTruthOfToday();
    void withoutFoldsThereAreNoFigures();
};

namespace {

constexpr int kFolds = 4;

TrainingConfig folded()
{
    TrainingConfig config;
    config.folds = kFolds;
    return config;
}

Result<TrainedModel> finished(const ProgressSink& progress)
{
    return RedEngine::trained(2, progress, TrainingOutcome::Finished);
}

QSet<ImageId> imagesOf(const std::vector<TrainingSample>& samples)
{
    QSet<ImageId> images;
    for (const TrainingSample& sample : samples)
        images.insert(sample.image);
    return images;
}

QSet<ImageId> seenBy(const TrainingTask& task)
{
    return imagesOf(task.train) + imagesOf(task.validation);
}

std::optional<Evaluation> foldFigures(RunFixture& project)
{
    const auto models = project.store().models().value();
    return project.store().evaluation(models.back().id, outOfFold).value();
}

} // namespace

void TestFoldedTraining::eachImageIsSeenByAModelThatHasNotLearnedFromIt()
{
    RunFixture project;
    project.fill();
    std::vector<TrainingTask> tasks;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        tasks.push_back(task);
        return finished(progress);
    });
    QVERIFY(runTraining(project.store(), engine, folded(), kIgnore, {}).isOk());
    QCOMPARE(tasks.size(), std::size_t(kFolds + 1));
    const TrainingTask& whole = tasks.back();
    QCOMPARE(whole.train.size(), std::size_t(6));
    QCOMPARE(whole.validation.size(), std::size_t(2));
    QSet<ImageId> heldOut;
    for (int i = 0; i < kFolds; ++i) {
        const TrainingTask& fold = tasks[std::size_t(i)];
        QVERIFY(seenBy(whole).contains(seenBy(fold))); // no test image
        QVERIFY(!imagesOf(fold.train).intersects(imagesOf(fold.validation)));
        const QSet<ImageId> left = seenBy(whole) - seenBy(fold);
        QCOMPARE(left.size(), 2);
        QVERIFY(!heldOut.intersects(left));
        heldOut += left;
        QVERIFY(!fold.train.empty() && !fold.validation.empty());
        QCOMPARE(fold.labels, whole.labels);
        QCOMPARE(fold.config.epochs, whole.config.epochs);
        QCOMPARE(fold.config.seed, whole.config.seed);
    }
    QCOMPARE(heldOut, seenBy(whole));
}

void TestFoldedTraining::whatWasFoundIsKeptWithTheModel()
{
    RunFixture project;
    const LabelId cup = project.fill();
    RedEngine engine;
    int epochs = 0;
    const auto summary = runTraining(
        project.store(), engine, folded(),
        [&epochs](const TrainingProgress& p) { epochs += p.finishedEpoch ? 1 : 0; }, {});
    QVERIFY(summary.isOk());
    QVERIFY2(summary->warnings.isEmpty(), qPrintable(summary->warnings.join(u'\n')));
    QCOMPARE(summary->evaluation->split, Split::Test);
    QCOMPARE(epochs, 2); // those of the run alone
    const auto runs = project.store().runs().value();
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].epochs.size(), std::size_t(2));
    QCOMPARE(runs[0].config.folds, kFolds);
    QCOMPARE(project.store().models().value().size(), std::size_t(1));

    const auto figures = foldFigures(project);
    QVERIFY(figures.has_value());
    QCOMPARE(figures->images, 8);
    QCOMPARE(figures->overall.truePositives, 8);
    const auto kept =
        keptEvaluation(project.store(), project.store().models().value()[0], outOfFold).value();
    QVERIFY(kept.has_value() && !kept->hasTruthChanged);
    QCOMPARE(kept->part.truth.size(), std::size_t(8));
    QCOMPARE(kept->part.truth[0].annotations.front().label, cup);
    QCOMPARE(kept->part.detections.size(), std::size_t(8));
    QCOMPARE(engine.lastSettings().maximumPerLabel, 100);
}

void TestFoldedTraining::progressNamesTheFold()
{
    RunFixture project;
    project.fill();
    RedEngine engine([](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        TrainingProgress update;
        update.phase = TrainingPhase::Training;
        update.epoch = 1;
        progress(update);
        return finished(progress);
    });
    std::vector<int> folds; // one after the other
    const auto listen = [&folds](const TrainingProgress& p) {
        if (p.phase != TrainingPhase::Training)
            return;
        if (p.folds == kFolds)
            folds.push_back(p.fold);
    };
    int looked = 0;
    const auto listenToLooking = [&](const TrainingProgress& p) {
        listen(p);
        looked += p.fold > 0 && p.phase == TrainingPhase::Testing ? 1 : 0;
    };
    QVERIFY(runTraining(project.store(), engine, folded(), listenToLooking, {}).isOk());
    QCOMPARE(folds, (std::vector<int>{1, 2, 3, 4, 0}));
    QCOMPARE(looked, 8);
}

void TestFoldedTraining::timeLeftIsThatOfTheWhole()
{
    RunFixture project;
    project.fill();
    RedEngine engine([](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        TrainingProgress update;
        update.phase = TrainingPhase::Training;
        update.secondsLeft = 3000;
        progress(update);
        return finished(progress);
    });
    std::vector<double> left;
    const auto listen = [&left](const TrainingProgress& p) {
        if (p.secondsLeft)
            left.push_back(*p.secondsLeft);
    };
    QVERIFY(runTraining(project.store(), engine, folded(), listen, {}).isOk());
    QCOMPARE(left.size(), std::size_t(5));
    // Itself, three like it, and one that learns from four parts instead of three; the machine may
    // have taken some seconds by then.
    QVERIFY2(left[0] >= 16000 && left[0] < 16600, qPrintable(QString::number(left[0])));
    QVERIFY2(left[3] >= 7000 && left[3] < 7300, qPrintable(QString::number(left[3])));
    QCOMPARE(left[4], 3000.0);
}

void TestFoldedTraining::smallValidationPartsLeaveTheThresholdsToTheFolds_data()
{
    QTest::addColumn<int>("validation");
    QTest::addColumn<int>("folds");
    QTest::addColumn<bool>("isChosen");
    QTest::newRow("small") << 19 << 2 << true;
    QTest::newRow("enough") << 20 << 2 << false;
    QTest::newRow("small without folds") << 19 << 0 << false;
}

void TestFoldedTraining::smallValidationPartsLeaveTheThresholdsToTheFolds()
{
    QFETCH(const int, validation);
    QFETCH(const int, folds);
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 4; ++i)
        project.addImage(Split::Train, cup);
    for (int i = 0; i < validation; ++i) // without a cup, so nothing can be chosen on them
        project.addImage(Split::Validation, {});
    TrainingConfig config;
    config.folds = folds;
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, config, kIgnore, {}).isOk());
    const auto thresholds = project.store().models().value()[0].thresholds;
    QTEST(thresholds.contains(cup), "isChosen");
    if (thresholds.contains(cup))
        QCOMPARE(thresholds.at(cup), 0.385); // (0.75 + 0.02) / 2
}

void TestFoldedTraining::stoppedInTheFirstFoldNothingIsKept()
{
    RunFixture project;
    project.fill();
    std::stop_source stop;
    int trainings = 0;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        ++trainings;
        stop.request_stop();
        return Result(RedEngine::trained(1, progress, TrainingOutcome::Cancelled));
    });
    const auto summary = runTraining(project.store(), engine, folded(), kIgnore, stop.get_token(),
                                     {project.statePath()});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QVERIFY(!summary->model);
    QCOMPARE(trainings, 1);
    QCOMPARE(project.store().runs().value()[0].outcome, RunOutcome::Cancelled);
    QVERIFY(project.store().models().value().empty());
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestFoldedTraining::stoppedWhileLookingNothingIsKept()
{
    RunFixture project;
    project.fill();
    std::stop_source stop;
    int trainings = 0;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        ++trainings;
        return finished(progress);
    });
    const auto stopAtTesting = [&stop](const TrainingProgress& p) {
        if (p.phase == TrainingPhase::Testing)
            stop.request_stop();
    };
    const auto summary =
        runTraining(project.store(), engine, folded(), stopAtTesting, stop.get_token());
    QVERIFY(summary.isOk());
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QCOMPARE(trainings, 1);
    QVERIFY(project.store().models().value().empty());
}

void TestFoldedTraining::aFoldThatFailsFailsTheRun()
{
    RunFixture project;
    project.fill();
    int trainings = 0;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        if (++trainings == 3)
            return Result<TrainedModel>(Error{ErrorCode::DiskFull, u"The disk is full."_s});
        return finished(progress);
    });
    const auto summary = runTraining(project.store(), engine, folded(), kIgnore, {});
    QVERIFY(!summary.isOk());
    QCOMPARE(summary.error().code, ErrorCode::DiskFull);
    QCOMPARE(trainings, 3);
    const auto runs = project.store().runs().value();
    QCOMPARE(runs[0].outcome, RunOutcome::Failed);
    QCOMPARE(runs[0].message, u"The disk is full."_s);
}

void TestFoldedTraining::brokenOffInAFoldItGoesOnWithThatOne_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::addColumn<bool>("isSuspended");
    QTest::newRow("stopped") << false << false;
    QTest::newRow("put aside") << false << true;
    QTest::newRow("killed") << true << false;
}

void TestFoldedTraining::stoppedBeforeTheFirstEpochOfTheRunItGoesOnAfterItsFolds()
{
    RunFixture project;
    project.fill();
    std::stop_source stop;
    int trainings = 0;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        if (++trainings != kFolds + 1)
            return finished(progress);
        stop.request_stop();
        return Result(RedEngine::trained(0, progress, TrainingOutcome::Cancelled));
    });
    const auto stopped = runTraining(project.store(), engine, folded(), kIgnore, stop.get_token(),
                                     {project.statePath()});
    QVERIFY(stopped);
    QCOMPARE(stopped->outcome, TrainingOutcome::Suspended);
    QVERIFY(stopped->canGoOn);
    QCOMPARE(findInterruptedRun(project.store(), project.statePath()).value()->foldsDone, kFolds);
    const auto summary =
        resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    QVERIFY(summary && summary->model);
    QCOMPARE(trainings, kFolds + 2);
    QVERIFY(foldFigures(project).has_value());
}

void TestFoldedTraining::brokenOffInAFoldItGoesOnWithThatOne()
{
    QFETCH(const bool, isKilled);
    QFETCH(const bool, isSuspended);
    constexpr std::size_t kBrokenOff = 2; // the third of the four
    RunFixture project;
    project.fill();
    const auto flag = std::make_shared<std::atomic_bool>(isSuspended);
    std::stop_source stop;
    std::vector<TrainingTask> tasks;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        tasks.push_back(task);
        if (tasks.size() != kBrokenOff + 1)
            return finished(progress);
        if (isKilled)
            return Result<TrainedModel>(Error{ErrorCode::Internal, u"killed"_s});
        stop.request_stop();
        return Result(RedEngine::trained(1, progress, TrainingOutcome::Cancelled));
    });
    const auto broken = runTraining(project.store(), engine, folded(), kIgnore, stop.get_token(),
                                    {project.statePath(), UndecidedImages::Assign, {}, {}, flag});
    QCOMPARE(broken.isOk(), !isKilled);
    if (!isKilled)
        QCOMPARE(broken->outcome, TrainingOutcome::Suspended);
    else
        QVERIFY(
            project.store().endRun(project.store().runs()->back().id, RunOutcome::Interrupted, {}));

    const auto found = findInterruptedRun(project.store(), project.statePath()).value();
    QVERIFY(found.has_value());
    QVERIFY(found->canGoOn);
    QCOMPARE(found->foldsDone, 2);
    QCOMPARE(found->folds, kFolds);
    QCOMPARE(found->bestEpoch, 0);
    std::vector<int> folds; // one after the other
    const auto listen = [&folds](const TrainingProgress& p) {
        if (p.folds == kFolds && (folds.empty() || folds.back() != p.fold))
            folds.push_back(p.fold);
    };
    const auto summary = resumeTraining(project.store(), engine, listen, {}, {project.statePath()});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(folds, (std::vector<int>{3, 4, 0}));
    QCOMPARE(tasks.size(), kBrokenOff + 4);
    QCOMPARE(imagesOf(tasks[kBrokenOff + 1].train), imagesOf(tasks[kBrokenOff].train));
    const auto& goesOn = tasks[kBrokenOff + 1].resumeFrom; // where it had learned an epoch
    QCOMPARE(goesOn ? goesOn->state : QByteArray(), QByteArray(isKilled ? "" : "after 1"));
    QVERIFY(isKilled || (goesOn->epochs.size() == 1 && goesOn->bestEpoch == 1));
    QVERIFY(!tasks[kBrokenOff + 2].resumeFrom);
    QVERIFY(!tasks.back().resumeFrom);
    const auto figures = foldFigures(project);
    QVERIFY(figures.has_value());
    QCOMPARE(figures->images, 8);
    QCOMPARE(figures->overall.truePositives, 8);
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestFoldedTraining::aNewRunEndsOneThatWasInItsFolds()
{
    RunFixture project;
    project.fill();
    int trainings = 0;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        if (++trainings == 2)
            return Result<TrainedModel>(Error{ErrorCode::Internal, u"killed"_s});
        return finished(progress);
    });
    QVERIFY(!runTraining(project.store(), engine, folded(), kIgnore, {}, {project.statePath()}));
    QVERIFY(QFile::exists(project.statePath()));
    const auto summary =
        runTraining(project.store(), engine, TrainingConfig(), kIgnore, {}, {project.statePath()});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->warnings.size(), 1);
    QVERIFY(summary->warnings[0].contains(u"in fold 2 of 4"));
    QCOMPARE(project.store().models()->size(), std::size_t(1));
    QVERIFY(!findInterruptedRun(project.store(), project.statePath()).value().has_value());
}

void TestFoldedTraining::aResumedRunHasWhatTheFoldsFound()
{
    RunFixture project;
    project.fill();
    const auto isSuspended = std::make_shared<std::atomic_bool>(false);
    std::stop_source stop;
    int trainings = 0;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        if (++trainings <= kFolds)
            return finished(progress);
        if (task.resumeFrom)
            return Result(RedEngine::trained(3, progress, TrainingOutcome::Finished, 3));
        auto trained = RedEngine::trained(2, progress, TrainingOutcome::Cancelled);
        *isSuspended = true;
        stop.request_stop();
        return Result(std::move(trained));
    });
    const auto suspended =
        runTraining(project.store(), engine, folded(), kIgnore, stop.get_token(),
                    {project.statePath(), UndecidedImages::Assign, {}, {}, isSuspended});
    QVERIFY(suspended.isOk());
    QCOMPARE(suspended->outcome, TrainingOutcome::Suspended);
    QVERIFY(project.store().models().value().empty());

    const auto summary =
        resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(trainings, kFolds + 2);
    const auto figures = foldFigures(project);
    QVERIFY(figures.has_value());
    QCOMPARE(figures->images, 8);
    QCOMPARE(figures->overall.truePositives, 8);
}

void TestFoldedTraining::theModelOfAKilledRunHasWhatTheFoldsFound()
{
    RunFixture project;
    project.fill();
    int trainings = 0;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        auto trained = finished(progress);
        if (++trainings > kFolds)
            return Result<TrainedModel>(Error{ErrorCode::Internal, u"killed"_s});
        return trained;
    });
    QVERIFY(!runTraining(project.store(), engine, folded(), kIgnore, {}, {project.statePath()}));
    const RunId run = project.store().runs().value().back().id;
    QVERIFY(project.store().endRun(run, RunOutcome::Interrupted, {}));
    const auto summary =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(summary.isOk() && summary->has_value());
    const auto figures = foldFigures(project);
    QVERIFY(figures.has_value());
    QCOMPARE(figures->images, 8);
}

void TestFoldedTraining::figuresFollowTheTruthOfToday()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, folded(), kIgnore, {}).isOk());
    const ModelRecord model = project.store().models().value().front();
    const auto part = outOfFoldPart(project.store(), model).value();
    QVERIFY(part.has_value());
    const ImageId image = part->truth.front().image;
    const Annotation box = part->truth.front().annotations.front();
    QVERIFY(project.store().apply({u"Remove"_s, image, {AnnotationChange{image, box, {}}}}));

    const auto measured =
        measureModel(project.store(), engine, {model, outOfFold, 0.9}, kIgnore, {});
    QVERIFY2(measured, measured ? "" : qPrintable(measured.error().message));
    QCOMPARE(measured->evaluation.split, outOfFold);
    QCOMPARE(measured->evaluation.iouThreshold, 0.9);
    QCOMPARE(measured->evaluation.overall.truePositives, 7);
    QCOMPARE(measured->evaluation.overall.falsePositives, 1);
    const auto kept = foldFigures(project);
    QCOMPARE(kept->iouThreshold, 0.5); // what is kept stays at the usual overlap
    QCOMPARE(kept->overall.truePositives, 7);
    QVERIFY(outOfFoldPart(project.store(), model).value()->truth.front().annotations.empty());
}

void TestFoldedTraining::withoutFoldsThereAreNoFigures()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}).isOk());
    QVERIFY(!foldFigures(project));
    const ModelRecord model = project.store().models().value().front();
    QVERIFY(!outOfFoldPart(project.store(), model).value().has_value());
    const auto measured = measureModel(project.store(), engine, {model, outOfFold}, kIgnore, {});
    QVERIFY(!measured.isOk());
    QCOMPARE(measured.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFoldedTraining)
#include "tst_foldedtraining.moc"
