// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/modelevaluation.h"
#include "core/run/runstate.h"
#include "core/run/trainingsession.h"

#include <QTest>

#include <utility>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestTrainingSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsRunModelMetricsAndDetections();
    void writesTheSplitOfUnassignedImages();
    void anErrorOfTheEngineIsKeptWithTheRun();
    void aCancelledRunKeepsTheModelOfItsEpochs();
    void aKilledRunLosesNoMoreThanItsEpoch();
    void theModelOfAFailedEndIsKeptLater();
    void whatAnEndedRunLeftIsTakenAway();
    void aDamagedStateSaysThatTheModelIsLost();
    void theStateOfAnotherThreadsRunIsLeftAlone();
    void cancelledBeforeTheFirstEpochThereIsNoModel();
    void withoutATestPartValidationIsReportedWithAWarning();
    void aLabelWithoutTestImagesIsNamed();
    void unreadableTestImagesAreLeftOutAndNamed();
    void measuringAgainGivesTheSameAndHonoursTheOverlap();
    void measuringAnEmptyPartIsAnError();
    void measuringCanBeInterrupted();
};

namespace {

const ProgressSink kIgnore = [](const TrainingProgress&) {};

/// Six images to train, two to validate, three to test, all of one label.
LabelId fill(RunFixture& project)
{
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (const auto& [split, count] :
         {std::pair(Split::Train, 6), std::pair(Split::Validation, 2), std::pair(Split::Test, 3)}) {
        for (int i = 0; i < count; ++i)
            project.addImage(split, cup);
    }
    return cup;
}

} // namespace

void TestTrainingSession::keepsRunModelMetricsAndDetections()
{
    RunFixture project;
    const LabelId cup = fill(project);
    RedEngine engine;
    TrainingConfig config;
    config.name = u"First"_s;
    int epochsSeen = 0;
    const auto summary = runTraining(
        project.store(), engine, config,
        [&epochsSeen](const TrainingProgress& p) { epochsSeen += p.finishedEpoch ? 1 : 0; }, {});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->outcome, TrainingOutcome::Finished);
    QVERIFY2(summary->warnings.isEmpty(), qPrintable(summary->warnings.join(u'\n')));
    QCOMPARE(epochsSeen, 2);

    const auto runs = project.store().runs().value();
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].name, u"First"_s);
    QCOMPARE(runs[0].outcome, RunOutcome::Finished);
    QVERIFY(runs[0].ended.has_value());
    QCOMPARE(runs[0].epochs.size(), std::size_t(2));
    QCOMPARE(runs[0].trainImages, 6);
    QCOMPARE(runs[0].validationImages, 2);

    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models[0].id, *summary->model);
    QCOMPARE(models[0].bestEpoch, 2);
    // In the middle between the only score and what the model does not report, (0.75 + 0.02) / 2.
    QCOMPARE(models[0].thresholds.at(cup), 0.385);
    QCOMPARE(project.store().modelWeights(models[0].id).value(), QByteArray("weights"));

    const auto kept = project.store().evaluation(models[0].id, Split::Test).value();
    QVERIFY(kept.has_value());
    QCOMPARE(kept->images, 3);
    QCOMPARE(kept->overall.truePositives, 3);
    QCOMPARE(kept->overall.ap, std::optional(1.0));
    QCOMPARE(summary->evaluation->split, Split::Test);
    QVERIFY(project.store().evaluation(models[0].id, Split::Validation).value().has_value());
    QCOMPARE(project.store().detections(models[0].id, Split::Test).value().size(), std::size_t(3));
}

void TestTrainingSession::writesTheSplitOfUnassignedImages()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 20; ++i)
        project.addImage(Split::None, cup);
    const auto plan = planTraining(project.store(), {}).value();
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}).isOk());
    QCOMPARE(engine.lastTask().train.size(), plan.train.size());
    int tested = 0;
    const auto images = project.store().images().value();
    for (const ImageRecord& image : images) {
        QVERIFY(image.split != Split::None);
        tested += image.split == Split::Test ? 1 : 0;
    }
    QCOMPARE(tested, 4);
}

void TestTrainingSession::anErrorOfTheEngineIsKeptWithTheRun()
{
    RunFixture project;
    fill(project);
    RedEngine engine([](const TrainingTask&, const ProgressSink&, std::stop_token) {
        return Result<TrainedModel>(Error{ErrorCode::DiskFull, u"The disk is full."_s});
    });
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {});
    QVERIFY(!summary.isOk());
    QCOMPARE(summary.error().code, ErrorCode::DiskFull);
    const auto runs = project.store().runs().value();
    QCOMPARE(runs[0].outcome, RunOutcome::Failed);
    QCOMPARE(runs[0].message, u"The disk is full."_s);
    QVERIFY(project.store().models().value().empty());
}

void TestTrainingSession::aCancelledRunKeepsTheModelOfItsEpochs()
{
    RunFixture project;
    fill(project);
    std::stop_source stop;
    RedEngine engine([&stop](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        stop.request_stop();
        return Result(RedEngine::trained(1, progress, TrainingOutcome::Cancelled));
    });
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, stop.get_token());
    QVERIFY(summary.isOk());
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QVERIFY(summary->model.has_value());
    QVERIFY(summary->evaluation.has_value());
    QCOMPARE(project.store().runs().value()[0].outcome, RunOutcome::Cancelled);
}

void TestTrainingSession::aKilledRunLosesNoMoreThanItsEpoch()
{
    RunFixture project;
    fill(project);
    const QString path = project.statePath();
    RunId killed(0);
    // What lies on the disk while the second epoch runs is what a killed program leaves.
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        RedEngine::trained(1, progress, TrainingOutcome::Finished);
        QFile::copy(path, path + u".copy"_s);
        return Result<TrainedModel>(Error{ErrorCode::Internal, u"killed"_s});
    });
    QVERIFY(!runTraining(project.store(), engine, {}, kIgnore, {}, path));
    killed = project.store().runs().value()[0].id;
    QVERIFY(project.store().endRun(killed, RunOutcome::Interrupted, {}));
    QFile::remove(path);
    QVERIFY(QFile::rename(path + u".copy"_s, path));

    const auto summary = finishInterruptedRun(project.store(), engine, path, kIgnore, {});
    QVERIFY(summary.isOk() && summary->has_value());
    QVERIFY(!QFile::exists(path));
    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models[0].run, std::optional(killed));
    QCOMPARE(models[0].bestEpoch, 1);
    QCOMPARE((*summary)->evaluation->split, Split::Test);
    QCOMPARE(project.store().evaluation(models[0].id, Split::Test).value()->images, 3);
    QVERIFY(!finishInterruptedRun(project.store(), engine, path, kIgnore, {}).value().has_value());
}

void TestTrainingSession::theModelOfAFailedEndIsKeptLater()
{
    RunFixture project;
    fill(project);
    const QString path = project.statePath();
    bool isFirst = true;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        auto trained = RedEngine::trained(2, progress, TrainingOutcome::Finished);
        if (std::exchange(isFirst, false))
            return Result<TrainedModel>(Error{ErrorCode::DiskFull, u"The disk is full."_s});
        return Result(std::move(trained));
    });
    QVERIFY(!runTraining(project.store(), engine, {}, kIgnore, {}, path));
    QVERIFY(QFile::exists(path));
    // The next run takes it in before it writes its own.
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}, path).isOk());
    QVERIFY(!QFile::exists(path));
    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(2));
    QCOMPARE(models[0].run, std::optional(project.store().runs().value()[0].id));
}

void TestTrainingSession::whatAnEndedRunLeftIsTakenAway()
{
    RunFixture project;
    fill(project);
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}, project.statePath()).isOk());
    QVERIFY(!QFile::exists(project.statePath()));
    const RunId run = project.store().runs().value()[0].id;
    QVERIFY(writeRunState(project.statePath(), {run, 1, "weights"}));
    const auto again =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(again.isOk() && !again->has_value());
    QCOMPARE(project.store().models().value().size(), std::size_t(1));
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestTrainingSession::aDamagedStateSaysThatTheModelIsLost()
{
    RunFixture project;
    fill(project);
    RedEngine engine;
    QVERIFY(writeRunState(project.statePath(), {RunId(1), 1, QByteArray(1000, 'w')}));
    QVERIFY(QFile::resize(project.statePath(), 500));
    const auto finished =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::Damaged);
    QVERIFY(finished.error().message.contains(u"Train again"_s));
    // It does not keep anybody from training.
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}, project.statePath()).isOk());
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestTrainingSession::theStateOfAnotherThreadsRunIsLeftAlone()
{
    RunFixture project;
    fill(project);
    RedEngine engine;
    const RunId running = project.store().beginRun(RunRecord{RunId(0), u"now"_s}).value();
    QVERIFY(writeRunState(project.statePath(), {running, 1, "weights"}));
    const auto finished =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(finished.isOk() && !finished->has_value());
    QVERIFY(QFile::exists(project.statePath()));
}

void TestTrainingSession::cancelledBeforeTheFirstEpochThereIsNoModel()
{
    RunFixture project;
    fill(project);
    RedEngine engine([](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        return Result(RedEngine::trained(0, progress, TrainingOutcome::Cancelled));
    });
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {});
    QVERIFY(summary.isOk());
    QVERIFY(!summary->model);
    QCOMPARE(project.store().runs().value()[0].outcome, RunOutcome::Cancelled);
    QVERIFY(project.store().models().value().empty());
}

void TestTrainingSession::withoutATestPartValidationIsReportedWithAWarning()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    project.addImage(Split::Train, cup);
    project.addImage(Split::Validation, cup);
    RedEngine engine;
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->evaluation->split, Split::Validation);
    QCOMPARE(summary->warnings.size(), 1);
    QVERIFY(summary->warnings[0].contains(u"no test part"_s));
}

void TestTrainingSession::aLabelWithoutTestImagesIsNamed()
{
    RunFixture project;
    fill(project);
    project.addImage(Split::Train, project.addLabel(u"Spoon"_s));
    RedEngine engine;
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->warnings.size(), 1);
    QVERIFY(summary->warnings[0].contains(u"Spoon"_s));
    // Not known is not 0.
    QVERIFY(!summary->evaluation->labels[1].quality.recall.has_value());
}

void TestTrainingSession::unreadableTestImagesAreLeftOutAndNamed()
{
    RunFixture project;
    const LabelId cup = fill(project);
    const ImageId damaged = project.addImage(Split::Test, cup);
    QVERIFY(QFile::resize(project.imagePath(damaged), 20));
    RedEngine engine;
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->evaluation->images, 3);
    QCOMPARE(summary->warnings.size(), 1);
    QVERIFY(summary->warnings[0].contains(project.imagePath(damaged)));
}

void TestTrainingSession::measuringAgainGivesTheSameAndHonoursTheOverlap()
{
    RunFixture project;
    fill(project);
    RedEngine engine;
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {});
    QVERIFY(summary.isOk());
    const ModelRecord model = project.store().models().value().front();
    const auto measured =
        measureModel(project.store(), engine, {model, Split::Test, 0.9}, kIgnore, {});
    QVERIFY(measured.isOk());
    QCOMPARE(measured->evaluation.iouThreshold, 0.9);
    QCOMPARE(measured->evaluation.overall.ap, summary->evaluation->overall.ap);
    QCOMPARE(measured->detections.size(), std::size_t(3));
    // What is kept stays at the usual overlap.
    QCOMPARE(project.store().evaluation(model.id, Split::Test).value()->iouThreshold, 0.5);
    QVERIFY(measureModel(project.store(), engine, {model, Split::Train}, kIgnore, {}).isOk());
}

void TestTrainingSession::measuringAnEmptyPartIsAnError()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    project.addImage(Split::Train, cup);
    project.addImage(Split::Validation, cup);
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}).isOk());
    const ModelRecord model = project.store().models().value().front();
    const auto measured = measureModel(project.store(), engine, {model}, kIgnore, {});
    QVERIFY(!measured.isOk());
    QCOMPARE(measured.error().code, ErrorCode::InvalidArgument);
}

void TestTrainingSession::measuringCanBeInterrupted()
{
    RunFixture project;
    fill(project);
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}).isOk());
    const ModelRecord model = project.store().models().value().front();
    std::stop_source stop;
    const auto measured = measureModel(
        project.store(), engine, {model}, [&stop](const TrainingProgress&) { stop.request_stop(); },
        stop.get_token());
    QVERIFY(!measured.isOk());
    QCOMPARE(measured.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTrainingSession)
#include "tst_trainingsession.moc"
