// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/candidates.h"
#include "core/run/trainingsession.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "trialfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// What the best preset tries before it trains, through whole runs.
class TestCandidateTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBestOnValidationIsTrainedInFull();
    void theTimeLeftIsThatOfTheWhole_data();
    void theTimeLeftIsThatOfTheWhole();
    void aPauseMakesNoTimeLeft();
    void theSmallestDifferenceIsChance();
    void aVariantThatFailsIsNotChosen();
    void otherwiseNothingIsTried();
    void stoppedWhileTryingTheBestSoFarIsKept_data();
    void stoppedWhileTryingTheBestSoFarIsKept();
    void stoppedBeforeTheChosenOneHasLearnedItsShortRunIsKept();
    void whereTheChosenOneFailsItsShortRunIsKept_data();
    void whereTheChosenOneFailsItsShortRunIsKept();
    void stoppedBeforeAnythingIsLearnedThereIsNoModel_data();
    void stoppedBeforeAnythingIsLearnedThereIsNoModel();
};

namespace {

/// The config of the only run of a project after one with such an engine.
TrainingConfig configAfter(RedEngine& engine)
{
    RunFixture project;
    fillForBest(project);
    if (!runTraining(project.store(), engine, bestConfig(), kIgnore, {}))
        return {};
    return project.store().runs().value().front().config;
}

} // namespace

void TestCandidateTrial::theBestOnValidationIsTrainedInFull()
{
    RunFixture project;
    fillForBest(project);
    std::vector<TrainingConfig> trained;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        trained.push_back(task.config);
        return Result(reaching(task.config.mosaic ? 0.6 : 0.5, progress));
    });
    std::vector<int> variants;
    int epochs = 0;
    int partEpochs = 0;
    RunOptions options;
    int told = 0;
    options.tried = [&told](const TrainingConfig& config) { told += config.mosaic ? 1 : 100; };
    const auto summary = runTraining(
        project.store(), engine, bestConfig(),
        [&](const TrainingProgress& progress) {
            if (variants.empty() || variants.back() != progress.variant)
                variants.push_back(progress.variant);
            epochs += progress.finishedEpoch ? 1 : 0;
            partEpochs += progress.finishedPartEpoch ? 1 : 0;
            if (progress.variant > 0)
                QCOMPARE(progress.variants, 2);
        },
        {}, options);
    QVERIFY(summary);
    QCOMPARE(summary->outcome, TrainingOutcome::Finished);
    QVERIFY(summary->model);

    QCOMPARE(trained.size(), std::size_t(3));
    QCOMPARE(trained[0].epochs, 50); // of 300
    QCOMPARE(trained[0].patience, 0);
    QVERIFY(!trained[0].mosaic);
    QCOMPARE(trained[1].epochs, 50);
    QVERIFY(trained[1].mosaic);
    QCOMPARE(trained[2].epochs, 300);
    QVERIFY(trained[2].mosaic);
    QCOMPARE(variants, (std::vector{0, 1, 2, 0}));
    QCOMPARE(epochs, 2); // of the run itself
    QCOMPARE(partEpochs, 4); // two of each variant
    QCOMPARE(told, 1);

    const RunRecord run = project.store().runs().value().front();
    QCOMPARE(run.epochs.size(), std::size_t(2));
    QVERIFY(run.config.mosaic);
    const std::vector<TriedCandidate>& tried = run.config.candidates;
    QCOMPARE(tried.size(), std::size_t(2));
    QCOMPARE(tried[0].kind, CandidateKind::AsPlanned);
    QCOMPARE(tried[0].validationAp, std::optional(0.5));
    QVERIFY(!tried[0].isChosen);
    QCOMPARE(tried[1].kind, CandidateKind::Mosaic);
    QCOMPARE(tried[1].epochs, 50);
    QCOMPARE(tried[1].validationAp, std::optional(0.6));
    QVERIFY(tried[1].isChosen);
}

void TestCandidateTrial::theTimeLeftIsThatOfTheWhole_data()
{
    QTest::addColumn<int>("folds");
    QTest::addColumn<double>("first"); // seconds left when the first variant begins
    QTest::addColumn<double>("second");
    // A variant is a sixth of the run, so there are two sixths and the run, or a k-fold of three,
    // whose trainings take two thirds of the run each, and the run.
    QTest::newRow("without folds") << 0 << 8000.0 << 7000.0;
    QTest::newRow("with folds") << 3 << 20000.0 << 19000.0;
}

void TestCandidateTrial::theTimeLeftIsThatOfTheWhole()
{
    QFETCH(const int, folds);
    QFETCH(const double, first);
    QFETCH(const double, second);
    RunFixture project;
    fillForBest(project);
    RedEngine engine([](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        progress({.phase = TrainingPhase::Training, .epoch = 1, .secondsLeft = 1000.0});
        return Result(reaching(0.5, progress));
    });
    std::vector<double> left;
    const auto listen = [&](const TrainingProgress& progress) {
        if (progress.variant > 0 && progress.secondsLeft) {
            left.push_back(*progress.secondsLeft);
            QCOMPARE(progress.folds, folds);
        }
    };
    TrainingConfig config = bestConfig();
    config.folds = folds;
    QVERIFY(runTraining(project.store(), engine, config, listen, {}));
    QCOMPARE(left.size(), std::size_t(2));
    // The machine may have taken some seconds by then.
    QVERIFY2(left[0] >= first && left[0] < first + 400, qPrintable(QString::number(left[0])));
    QVERIFY2(left[1] >= second && left[1] < second + 400, qPrintable(QString::number(left[1])));
}

void TestCandidateTrial::aPauseMakesNoTimeLeft()
{
    RunFixture project;
    fillForBest(project);
    RedEngine engine([](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        progress({.phase = TrainingPhase::Training, .epoch = 1, .step = 1});
        progress({.phase = TrainingPhase::Training, .epoch = 1, .step = 2, .secondsLeft = 1000.0});
        return Result(reaching(0.5, progress));
    });
    QElapsedTimer clock;
    clock.start();
    std::optional<double> left;
    double workedAtMost = 0; // seconds
    const auto listen = [&](const TrainingProgress& progress) {
        if (progress.variant != 1 || left)
            return;
        const qint64 before = clock.elapsed();
        const QDeadlineTimer goesOn(1000); // till then the run is paused
        while (progress.step == 1 && !goesOn.hasExpired())
            std::this_thread::yield();
        workedAtMost += double(before) / 1000; // all the time before, and more
        left = progress.secondsLeft;
        if (!left)
            clock.restart();
    };
    QVERIFY(runTraining(project.store(), engine, bestConfig(), listen, {}));
    QVERIFY(left.has_value());
    // Seven such variants are to come, which the pause does not make longer.
    QVERIFY2(*left >= 8000 && *left <= 8000 + 7 * workedAtMost + 0.1,
             qPrintable(QString::number(*left)));
}

void TestCandidateTrial::theSmallestDifferenceIsChance()
{
    RedEngine engine([](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        return Result(reaching(task.config.mosaic ? 0.505 : 0.5, progress));
    });
    const TrainingConfig config = configAfter(engine);
    QVERIFY(!config.mosaic);
    QCOMPARE(config.candidates.size(), std::size_t(2));
    QVERIFY(config.candidates.front().isChosen);
}

void TestCandidateTrial::aVariantThatFailsIsNotChosen()
{
    RedEngine engine([](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        return task.config.mosaic
            ? Result<TrainedModel>(Error{ErrorCode::Internal, u"It did not settle."_s})
            : Result<TrainedModel>(reaching(0.1, progress));
    });
    const TrainingConfig config = configAfter(engine);
    QVERIFY(!config.mosaic);
    QCOMPARE(config.candidates.size(), std::size_t(2));
    QVERIFY(!config.candidates.back().validationAp);
}

void TestCandidateTrial::otherwiseNothingIsTried()
{
    RunFixture project;
    project.fill(); // two images to compare on
    int trainings = 0;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        ++trainings;
        return Result(reaching(0.5, progress));
    });
    QVERIFY(runTraining(project.store(), engine, bestConfig(), kIgnore, {}));
    QCOMPARE(trainings, 1);
    QVERIFY(project.store().runs().value().front().config.candidates.empty());
}

void TestCandidateTrial::stoppedWhileTryingTheBestSoFarIsKept_data()
{
    QTest::addColumn<int>("stoppedIn"); // which of the short runs
    QTest::addColumn<int>("epochs"); // of the model that is kept
    QTest::addColumn<double>("ap");
    QTest::newRow("the first") << 1 << 1 << 0.9;
    // What it has learned so far is compared with nothing.
    QTest::newRow("the second") << 2 << 2 << 0.5;
}

void TestCandidateTrial::stoppedWhileTryingTheBestSoFarIsKept()
{
    QFETCH(const int, stoppedIn);
    QFETCH(const int, epochs);
    QFETCH(const double, ap);
    RunFixture project;
    fillForBest(project);
    std::stop_source stop;
    int trainings = 0;
    RedEngine engine = stoppingIn(stoppedIn, stop, trainings);
    RunOptions options;
    options.statePath = project.statePath();
    QStringList told;
    options.tried = [&told](const TrainingConfig& config) {
        told.append(triedSentence(config.candidates));
    };
    const auto summary =
        runTraining(project.store(), engine, bestConfig(), kIgnore, stop.get_token(), options);
    QVERIFY(summary);
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QVERIFY(summary->model);
    QVERIFY(summary->evaluation);
    QCOMPARE(summary->evaluation->images, 15); // measured in full, on the validation part
    QCOMPARE(trainings, stoppedIn); // the run itself does not begin
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].startsWith(u"The best was not trained in full. Tried: as planned"_s),
             qPrintable(told[0]));
    QVERIFY(!QFile::exists(project.statePath()));

    const auto runs = project.store().runs().value();
    QCOMPARE(runs.size(), std::size_t(1));
    const RunRecord& run = runs.front();
    QCOMPARE(run.outcome, RunOutcome::Cancelled);
    QCOMPARE(run.epochs.size(), std::size_t(epochs));
    QCOMPARE(run.config.epochs, 50); // those of the short run
    QCOMPARE(run.config.patience, 0);
    QVERIFY(!run.config.mosaic);
    QCOMPARE(run.config.candidates.size(), std::size_t(1));
    QVERIFY(!run.config.candidates[0].isChosen);
    QCOMPARE(run.config.candidates[0].validationAp, std::optional(ap));
    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models.front().run, std::optional(run.id));
    QCOMPARE(models.front().bestEpoch, epochs);
}

void TestCandidateTrial::stoppedBeforeTheChosenOneHasLearnedItsShortRunIsKept()
{
    RunFixture project;
    fillForBest(project);
    std::stop_source stop;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        if (task.config.epochs == 50)
            return Result(reaching(task.config.mosaic ? 0.6 : 0.5, progress));
        progress({.phase = TrainingPhase::Training, .epoch = 1});
        stop.request_stop();
        return Result(RedEngine::trained(0, progress, TrainingOutcome::Cancelled));
    });
    bool isKnown = false;
    const auto listen = [&isKnown](const TrainingProgress& progress) {
        isKnown |= progress.variant == 0 && progress.epoch == 1 && progress.hasVariantModel;
    };
    const auto summary =
        runTraining(project.store(), engine, bestConfig(), listen, stop.get_token());
    QVERIFY(summary);
    QVERIFY(isKnown);
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    const auto runs = project.store().runs().value();
    QCOMPARE(runs.size(), std::size_t(1)); // not that which learned nothing
    const RunRecord& run = runs.front();
    QCOMPARE(summary->run, std::optional(run.id));
    QCOMPARE(run.outcome, RunOutcome::Cancelled);
    QCOMPARE(run.config.epochs, 50);
    QVERIFY(run.config.mosaic);
    QCOMPARE(run.epochs.size(), std::size_t(2));
    QCOMPARE(run.config.candidates.size(), std::size_t(2));
    QVERIFY(!run.config.candidates[1].isChosen);
    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models.front().run, std::optional(run.id));
}

void TestCandidateTrial::whereTheChosenOneFailsItsShortRunIsKept_data()
{
    QTest::addColumn<int>("folds");
    QTest::newRow("at once") << 0;
    QTest::newRow("after its k-fold") << 2;
}

void TestCandidateTrial::whereTheChosenOneFailsItsShortRunIsKept()
{
    QFETCH(const int, folds);
    RunFixture project;
    fillForBest(project);
    RedEngine engine([](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        const bool isFold = task.train.size() != 8;
        return task.config.epochs == 50 || isFold
            ? Result(reaching(task.config.mosaic ? 0.6 : 0.5, progress))
            : Result<TrainedModel>(Error{ErrorCode::Internal, u"It did not settle."_s});
    });
    TrainingConfig config = bestConfig();
    config.folds = folds;
    RunOptions options;
    options.statePath = project.statePath();
    QList<bool> chosen;
    options.tried = [&chosen](const TrainingConfig& tried) {
        chosen.append(tried.candidates.back().isChosen);
    };
    int foldsBegun = 0;
    int measured = 0;
    bool isKnown = true;
    const auto listen = [&](const TrainingProgress& progress) {
        foldsBegun = std::max(foldsBegun, progress.fold);
        measured += isMeasuringModel(progress) ? 1 : 0;
        isKnown &= !isMeasuringModel(progress) || progress.hasVariantModel;
    };
    const auto summary = runTraining(project.store(), engine, config, listen, {}, options);
    QVERIFY(summary);
    QCOMPARE(summary->outcome, TrainingOutcome::Finished);
    QVERIFY(summary->warnings.front().contains(u"It did not settle."_s));
    QCOMPARE(foldsBegun, folds);
    QVERIFY(measured > 0);
    QVERIFY(isKnown); // so nobody is asked whether to lose it
    QCOMPARE(chosen, (QList{true, false}));
    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models.front().run, summary->run);

    const auto runs = project.store().runs().value();
    QCOMPARE(runs.size(), std::size_t(2)); // that which failed says why
    for (const RunRecord& run : runs) {
        const bool isKept = run.id == summary->run;
        QCOMPARE(run.outcome, isKept ? RunOutcome::Finished : RunOutcome::Failed);
        QCOMPARE(run.config.epochs, isKept ? 50 : 300);
        QCOMPARE(run.epochs.size(), std::size_t(isKept ? 2 : 0));
    }
    QVERIFY(!QFile::exists(options.statePath));
}

void TestCandidateTrial::stoppedBeforeAnythingIsLearnedThereIsNoModel_data()
{
    QTest::addColumn<bool>("isSuspended");
    QTest::newRow("stopped") << false;
    QTest::newRow("the program ends") << true;
}

void TestCandidateTrial::stoppedBeforeAnythingIsLearnedThereIsNoModel()
{
    QFETCH(const bool, isSuspended);
    RunFixture project;
    fillForBest(project);
    std::stop_source stop;
    int trainings = 0;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        ++trainings;
        stop.request_stop();
        return Result(RedEngine::trained(0, progress, TrainingOutcome::Cancelled));
    });
    RunOptions options;
    options.statePath = project.statePath();
    options.isSuspended = std::make_shared<const std::atomic_bool>(isSuspended);
    const auto summary =
        runTraining(project.store(), engine, bestConfig(), kIgnore, stop.get_token(), options);
    QVERIFY(summary);
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QVERIFY(!summary->model);
    QCOMPARE(trainings, 1); // the run itself does not begin
    QVERIFY(!QFile::exists(project.statePath()));
    const auto runs = project.store().runs().value();
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs.front().outcome, RunOutcome::Cancelled);
    QVERIFY(runs.front().config.candidates.empty());
    // The next run begins as if nothing had been.
    RedEngine next;
    QVERIFY(runTraining(project.store(), next, {}, kIgnore, {}, {project.statePath()}));
}

QTEST_GUILESS_MAIN(TestCandidateTrial)
#include "tst_candidatetrial.moc"
