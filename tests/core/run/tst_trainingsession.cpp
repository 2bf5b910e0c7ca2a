// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/modelevaluation.h"
#include "core/run/trainingsession.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestTrainingSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsRunModelMetricsAndDetections();
    void writesTheSplitOfUnassignedImages();
    void whatThePlanWarnsOfIsToldBeforeTheTraining();
    void anErrorOfTheEngineIsKeptWithTheRun();
    void aCancelledRunKeepsTheModelOfItsEpochs();
    void aCancelledRunIsMeasuredInFull();
    void cancelledBeforeTheFirstEpochThereIsNoModel();
    void withoutATestPartValidationIsReportedWithAWarning();
    void aLabelWithoutTestImagesIsNamed();
    void unreadableTestImagesAreLeftOutAndNamed();
    void measuringAgainGivesTheSameAndHonoursTheOverlap();
    void measuringAnEmptyPartIsAnError();
    void measuringCanBeInterrupted();
    void aTestImageThatTrainedMeasuresNothing();
    void validationStaysThatOfTheRun();
    void whatShapedTheRunIsStored();
    void measuringAfterARunUsesItsThreads();
    void aPoliteRunLeavesACore_data();
    void aPoliteRunLeavesACore();
};

void TestTrainingSession::keepsRunModelMetricsAndDetections()
{
    RunFixture project;
    const LabelId cup = project.fill();
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
    const auto truth = project.store().evaluationTruth(models[0].id, Split::Test).value();
    QVERIFY(truth.has_value());
    QCOMPARE(truth->size(), std::size_t(3));
    QCOMPARE(truth->front().annotations.front().label, cup);
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
    QCOMPARE(engine.lastTask().train.size(), plan.task.train.size());
    int tested = 0;
    const auto images = project.store().images().value();
    for (const ImageRecord& image : images) {
        QVERIFY(image.split != Split::None);
        tested += image.split == Split::Test ? 1 : 0;
    }
    QCOMPARE(tested, 4);
}

void TestTrainingSession::whatThePlanWarnsOfIsToldBeforeTheTraining()
{
    RunFixture project;
    project.fill();
    const QStringList planned = planTraining(project.store(), {})->warnings;
    QVERIFY(!planned.isEmpty()); // of few boxes
    QStringList told;
    QStringList toldBefore;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        toldBefore = told;
        return Result(RedEngine::trained(2, progress, TrainingOutcome::Finished));
    });
    const auto summary =
        runTraining(project.store(), engine, {},
                    [&told](const TrainingProgress& p) { told += p.warnings; }, {});
    QVERIFY(summary.isOk());
    QCOMPARE(toldBefore, planned);
    QCOMPARE(told, planned); // once
}

void TestTrainingSession::anErrorOfTheEngineIsKeptWithTheRun()
{
    RunFixture project;
    project.fill();
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
    project.fill();
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

void TestTrainingSession::aCancelledRunIsMeasuredInFull()
{
    RunFixture project;
    const LabelId cup = project.fill();
    std::stop_source stop;
    RedEngine engine([&stop](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        stop.request_stop();
        return Result(RedEngine::trained(1, progress, TrainingOutcome::Cancelled));
    });
    // However long an image takes.
    bool isFirst = true;
    bool isToStop = false;
    engine.setBeforeLook([&](const DetectionSettings& settings) {
        if (std::exchange(isFirst, false))
            isToStop = QTest::qWaitFor([&settings] { return settings.shouldStop(); }, 800);
    });
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, stop.get_token());
    QVERIFY(summary.isOk());
    QVERIFY(!isFirst && !isToStop);
    QCOMPARE(summary->outcome, TrainingOutcome::Cancelled);
    QVERIFY2(summary->warnings.isEmpty(), qPrintable(summary->warnings.join(u'\n')));
    QCOMPARE(summary->evaluation->split, Split::Test);
    const ModelRecord model = project.store().models().value().front();
    QCOMPARE(model.thresholds.at(cup), 0.385); // as of a run that was not stopped
    QCOMPARE(project.store().evaluation(model.id, Split::Validation).value()->images, 2);
    QCOMPARE(project.store().evaluation(model.id, Split::Test).value()->images, 3);
}

void TestTrainingSession::cancelledBeforeTheFirstEpochThereIsNoModel()
{
    RunFixture project;
    project.fill();
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
    project.fill();
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
    const LabelId cup = project.fill();
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
    project.fill();
    RedEngine engine;
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {});
    QVERIFY(summary.isOk());
    const ModelRecord model = project.store().models().value().front();
    const auto measured =
        measureModel(project.store(), engine, {model, Split::Test, 0.9}, kIgnore, {});
    QVERIFY(measured.isOk());
    QCOMPARE(measured->evaluation.iouThreshold, 0.9);
    QCOMPARE(measured->evaluation.overall.ap, summary->evaluation->overall.ap);
    QCOMPARE(measured->part.detections.size(), std::size_t(3));
    QCOMPARE(measured->part.truth.size(), std::size_t(3));
    QCOMPARE(measured->part.labels, model.labels);
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
    project.fill();
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

void TestTrainingSession::aTestImageThatTrainedMeasuresNothing()
{
    RunFixture project;
    project.fill();
    std::optional<ImageId> trained;
    std::optional<ImageId> checked;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        trained = task.train.front().image;
        checked = task.validation.front().image;
        project.assign(*trained, Split::Test); // somebody works on while it trains
        project.assign(*checked, Split::Test);
        return Result(RedEngine::trained(2, progress, TrainingOutcome::Finished));
    });
    const auto summary = runTraining(project.store(), engine, {}, kIgnore, {});
    QVERIFY(summary.isOk());
    QCOMPARE(summary->evaluation->split, Split::Test);
    QCOMPARE(summary->evaluation->images, 3);
    QCOMPARE(summary->warnings.size(), 1);
    QVERIFY2(summary->warnings[0].contains(u"2 image"_s), qPrintable(summary->warnings[0]));

    const ModelRecord model = project.store().models().value().front();
    const auto later = measureModel(project.store(), engine, {model}, kIgnore, {});
    QVERIFY(later.isOk());
    QCOMPARE(later->evaluation.images, 3);
    QCOMPARE(later->warnings, summary->warnings);
    for (const ImageDetections& image : later->part.detections)
        QVERIFY(image.image != *trained && image.image != *checked);
}

void TestTrainingSession::validationStaysThatOfTheRun()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 20; ++i)
        project.addImage(Split::Train, cup);
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}).isOk());
    const auto validation = engine.lastTask().validation;
    QCOMPARE(validation.size(), std::size_t(2));
    const ImageId train = engine.lastTask().train.front().image;
    for (const TrainingSample& sample : validation)
        project.assign(sample.image, Split::Train);
    project.assign(train, Split::Validation);

    const ModelRecord model = project.store().models().value().front();
    const auto measured =
        measureModel(project.store(), engine, {model, Split::Validation}, kIgnore, {});
    QVERIFY(measured.isOk());
    QCOMPARE(measured->part.detections.size(), validation.size());
    for (std::size_t i = 0; i < validation.size(); ++i)
        QCOMPARE(measured->part.detections[i].image, validation[i].image);
    const auto onTrain = measureModel(project.store(), engine, {model, Split::Train}, kIgnore, {});
    QCOMPARE(onTrain->evaluation.images, 18);
}

void TestTrainingSession::whatShapedTheRunIsStored()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}).isOk());
    const RunRecord run = project.store().runs().value().front();
    QCOMPARE(run.config.threads, QThread::idealThreadCount());
    QCOMPARE(engine.lastTask().config.threads, run.config.threads);
    QCOMPARE(run.config.arithmetic, u"red"_s);
    const RunImages images = project.store().runImages(run.id).value();
    QCOMPARE(images.train.size(), std::size_t(6));
    QCOMPARE(images.validation.size(), std::size_t(2));
}

void TestTrainingSession::measuringAfterARunUsesItsThreads()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    TrainingConfig config;
    config.threads = 3;
    QVERIFY(runTraining(project.store(), engine, config, kIgnore, {}).isOk());
    QCOMPARE(engine.lastSettings().threads, 3);
    QCOMPARE(engine.lastSettings().maximumPerLabel, 100);
    QCOMPARE(engine.lastSettings().maximumPerImage, 0);
}

void TestTrainingSession::aPoliteRunLeavesACore_data()
{
    QTest::addColumn<bool>("isStillPolite"); // when the model is measured
    QTest::addColumn<int>("threads"); // that look then
    QTest::newRow("to the end") << true << 2;
    QTest::newRow("no longer") << false << 3;
}

void TestTrainingSession::aPoliteRunLeavesACore()
{
    QFETCH(const bool, isStillPolite);
    QFETCH(const int, threads);
    RunFixture project;
    project.fill();
    const auto isPolite = std::make_shared<std::atomic_bool>(true);
    std::vector<bool> wasPolite;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        wasPolite.push_back(task.isPolite && *task.isPolite && task.config.threads == 3);
        if (task.train.size() + task.validation.size() == 8) // the run itself
            *isPolite = isStillPolite;
        return Result(RedEngine::trained(2, progress, TrainingOutcome::Finished));
    });
    TrainingConfig config;
    config.threads = 3;
    config.folds = 2;
    RunOptions options;
    options.isPolite = isPolite;
    QVERIFY(runTraining(project.store(), engine, config, kIgnore, {}, options).isOk());
    QCOMPARE(wasPolite, (std::vector{true, true, true}));
    const DetectionSettings settings = engine.lastSettings();
    QCOMPARE(threadsAtOnce(settings.threads, settings.isPolite), threads);
}

QTEST_GUILESS_MAIN(TestTrainingSession)
#include "tst_trainingsession.moc"
