// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runstate.h"
#include "core/run/trainingsession.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <memory>
#include <utility>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// Trains `done` epochs, then the program is killed: what lies on the disk then is what is left.
RunId killRun(RunFixture& project, int done, const TrainingConfig& config = {})
{
    const QString path = project.statePath();
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        RedEngine::trained(done, progress, TrainingOutcome::Finished);
        return Result<TrainedModel>(Error{ErrorCode::Internal, u"killed"_s});
    });
    if (runTraining(project.store(), engine, config, kIgnore, {}, {path}))
        qFatal("the run was to fail");
    const RunId run = project.store().runs().value().back().id;
    if (!project.store().endRun(run, RunOutcome::Interrupted, {}))
        qFatal("the run cannot be ended");
    return run;
}

/// Does the epochs from the checkpoint on up to `last`.
RedEngine goingOn(int last)
{
    return RedEngine(
        [last](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
            const int done = task.resumeFrom ? int(task.resumeFrom->epochs.size()) : 0;
            return Result(RedEngine::trained(last, progress, TrainingOutcome::Finished, done + 1));
        });
}

bool isSame(const TrainingSample& a, const TrainingSample& b)
{
    return a.image == b.image && a.path == b.path && a.size == b.size
        && a.annotations == b.annotations && a.repeats == b.repeats && a.canMirror == b.canMirror;
}

bool areSame(const std::vector<TrainingSample>& a, const std::vector<TrainingSample>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isSame);
}

} // namespace

class TestResumedRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWithTheDataAndConfigurationItBeganWith();
    void endsLikeAnyOtherRun();
    void epochsAfterTheCheckpointAreForgotten();
    void whereImagesAreGoneItCannotGoOn();
    void whatIsNotInterruptedIsNotFound();
    void aStateOfVersionOneCannotGoOn();
    void itCanBePolite();
    void aResumedRunCanBeSuspendedAgain();
    void goesOnFromAModel();
    void whatAnEarlierModelLearnedFromMeasuresNothing();
    void anUnknownStartModelIsAnError();
};

void TestResumedRun::goesOnWithTheDataAndConfigurationItBeganWith()
{
    RunFixture project;
    const LabelId cup = project.fill();
    TrainingConfig config;
    config.name = u"First"_s;
    config.epochs = 7;
    config.minutes = 60; // in which test images are looked at too
    config.seed = 0xFFFFFFFFFFFFFFFEULL;
    std::optional<TrainingTask> begun;
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        if (!task.resumeFrom) {
            begun = task;
            RedEngine::trained(2, progress, TrainingOutcome::Finished);
            return Result<TrainedModel>(Error{ErrorCode::Internal, u"killed"_s});
        }
        return Result(RedEngine::trained(7, progress, TrainingOutcome::Finished, 3));
    });
    QVERIFY(!runTraining(project.store(), engine, config, kIgnore, {}, {project.statePath()}));
    const RunId run = project.store().runs().value()[0].id;
    // The work on the data goes on.
    project.addImage(Split::Train, cup);
    const auto images = project.store().images().value();
    project.assign(images[0].id, Split::Test);
    const Annotation box = project.store().annotations(images[1].id).value().front();
    Annotation moved = box;
    moved.box.x += 3;
    QVERIFY(project.store().apply(
        {u"Move"_s, images[1].id, {AnnotationChange{images[1].id, box, moved}}}));
    QVERIFY(project.store().renameRun(run, u"Second"_s));

    const auto found = findInterruptedRun(project.store(), project.statePath());
    QVERIFY(found.isOk() && found->has_value());
    QCOMPARE((*found)->run, run);
    QCOMPARE((*found)->name, u"Second"_s);
    QCOMPARE((*found)->epoch, 2);
    QCOMPARE((*found)->epochs, 7);

    const auto summary =
        resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    const TrainingTask& task = engine.lastTask();
    QCOMPARE(begun->testImages, 3);
    QVERIFY(begun->secondsBefore > 0);
    QCOMPARE(task.testImages, 3);
    QCOMPARE(task.labels, begun->labels);
    QVERIFY(areSame(task.train, begun->train));
    QVERIFY(areSame(task.validation, begun->validation));
    QCOMPARE(task.config.epochs, 7);
    QCOMPARE(task.config.seed, config.seed);
    QCOMPARE(task.config.inputSize, begun->config.inputSize);
    QCOMPARE(task.config.batchSize, begun->config.batchSize);
    QCOMPARE(task.config.threads, begun->config.threads);
    QCOMPARE(task.config.arithmetic, u"red"_s);
    QVERIFY(task.resumeFrom.has_value());
    QCOMPARE(task.resumeFrom->state, QByteArray("after 2"));
    QCOMPARE(task.resumeFrom->bestWeights, QByteArray("weights"));
    QCOMPARE(task.resumeFrom->bestEpoch, 2);
    QCOMPARE(task.resumeFrom->epochs.size(), std::size_t(2));
    QCOMPARE(task.resumeFrom->epochs[1].loss, 0.5);
}

void TestResumedRun::endsLikeAnyOtherRun()
{
    RunFixture project;
    project.fill();
    const RunId run = killRun(project, 2);
    RedEngine engine = goingOn(4);
    const auto summary =
        resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->run, std::optional(run));
    QCOMPARE(summary->outcome, TrainingOutcome::Finished);
    QVERIFY2(summary->warnings.isEmpty(), qPrintable(summary->warnings.join(u'\n')));
    QCOMPARE(summary->evaluation->split, Split::Test);
    const auto runs = project.store().runs().value();
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0].outcome, RunOutcome::Finished);
    QVERIFY(runs[0].ended.has_value());
    QCOMPARE(runs[0].epochs.size(), std::size_t(4));
    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models[0].run, std::optional(run));
    QCOMPARE(models[0].name, runs[0].name);
    QVERIFY(!QFile::exists(project.statePath()));
    QVERIFY(!findInterruptedRun(project.store(), project.statePath()).value().has_value());
}

void TestResumedRun::epochsAfterTheCheckpointAreForgotten()
{
    RunFixture project;
    project.fill();
    const RunId run = killRun(project, 2);
    // Killed between the epoch and its state.
    QVERIFY(project.store().addEpoch(run, {.epoch = 3, .loss = 0.25}));
    RedEngine engine([&](const TrainingTask& task, const ProgressSink& progress, std::stop_token) {
        if (project.store().runs().value()[0].epochs.size() != 2)
            return Result<TrainedModel>(Error{ErrorCode::Internal, u"three epochs"_s});
        if (project.store().runs().value()[0].outcome != RunOutcome::Running)
            return Result<TrainedModel>(Error{ErrorCode::Internal, u"not under way"_s});
        return Result(RedEngine::trained(3, progress, TrainingOutcome::Finished,
                                         int(task.resumeFrom->epochs.size()) + 1));
    });
    const auto summary =
        resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    const auto epochs = project.store().runs().value()[0].epochs;
    QCOMPARE(epochs.size(), std::size_t(3));
    QCOMPARE(epochs[2].loss, 1.0 / 3);
}

void TestResumedRun::whereImagesAreGoneItCannotGoOn()
{
    RunFixture project;
    project.fill();
    const RunId run = killRun(project, 1);
    const auto images = project.store().images().value();
    QVERIFY(project.store().apply({u"Remove"_s, {}, {ImageChange{images[0], {}}}}));
    RedEngine engine = goingOn(2);
    const auto refused =
        resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
    QVERIFY2(refused.error().message.startsWith(u"1 image"_s), qPrintable(refused.error().message));
    QCOMPARE(project.store().runs().value().back().outcome, RunOutcome::Interrupted);
    // It waits for them.
    QVERIFY(project.store().undo({}).value().has_value());
    const auto summary =
        resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->run, std::optional(run));
    QCOMPARE(engine.lastTask().train.size(), std::size_t(6));
}

void TestResumedRun::whatIsNotInterruptedIsNotFound()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    const RunOptions options{project.statePath()};
    const auto resume = [&] {
        return resumeTraining(project.store(), engine, kIgnore, {}, options);
    };
    const auto isFound = [&] {
        return findInterruptedRun(project.store(), project.statePath()).value().has_value();
    };
    QVERIFY(!isFound());
    QCOMPARE(resume().error().code, ErrorCode::NotFound);
    const RunId run = killRun(project, 1);
    QVERIFY(isFound());
    // While it is under way.
    QVERIFY(project.store().resumeRun(run, 1));
    QVERIFY(!isFound());
    QCOMPARE(resume().error().code, ErrorCode::InUse);
    QVERIFY(QFile::exists(project.statePath()));
    QVERIFY(project.store().endRun(run, RunOutcome::Interrupted, {}));
    QVERIFY(isFound());
    // When somebody deleted it.
    QVERIFY(project.store().deleteRun(run));
    QVERIFY(!isFound());
    QCOMPARE(resume().error().code, ErrorCode::NotFound);
    // When its file is damaged.
    QFile file(project.statePath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nonsense") > 0);
    file.close();
    QVERIFY(!isFound());
    QCOMPARE(resume().error().code, ErrorCode::Damaged);
}

void TestResumedRun::aStateOfVersionOneCannotGoOn()
{
    RunFixture project;
    project.fill();
    const RunId run = killRun(project, 1);
    QVERIFY(writeRunState(project.statePath(), {run, 1, "weights"}));
    RedEngine engine;
    const auto found = findInterruptedRun(project.store(), project.statePath()).value();
    QVERIFY(found.has_value() && !found->canGoOn);
    const auto resumed =
        resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    QCOMPARE(resumed.error().code, ErrorCode::Damaged);
    // But its model is kept.
    engine.setLabels(project.store().labels().value());
    const auto kept =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(kept.isOk() && (*kept)->model);
}

void TestResumedRun::aResumedRunCanBeSuspendedAgain()
{
    RunFixture project;
    project.fill();
    const RunId run = killRun(project, 2);
    const auto isSuspended = std::make_shared<std::atomic_bool>(true);
    std::stop_source stop;
    // Before it has done an epoch of its own.
    RedEngine engine([&](const TrainingTask& task, const ProgressSink&, std::stop_token) {
        stop.request_stop();
        TrainedModel model;
        model.outcome = TrainingOutcome::Cancelled;
        model.weights = task.resumeFrom->bestWeights;
        return Result(std::move(model));
    });
    const auto summary =
        resumeTraining(project.store(), engine, kIgnore, stop.get_token(),
                       {project.statePath(), UndecidedImages::Assign, {}, {}, isSuspended});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->outcome, TrainingOutcome::Suspended);
    QCOMPARE(findInterruptedRun(project.store(), project.statePath()).value()->run, run);
    RedEngine again = goingOn(3);
    QVERIFY(resumeTraining(project.store(), again, kIgnore, {}, {project.statePath()}).isOk());
    QCOMPARE(again.lastTask().resumeFrom->state, QByteArray("after 2"));
    QCOMPARE(project.store().models().value().size(), std::size_t(1));
}

void TestResumedRun::goesOnFromAModel()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    const auto first = runTraining(project.store(), engine, {}, kIgnore, {}, {project.statePath()});
    QVERIFY(first.isOk());
    QVERIFY(engine.lastTask().startWeights.isEmpty());
    TrainingConfig config;
    config.startModel = first->model;
    const RunId run = killRun(project, 1, config);
    QCOMPARE(project.store().runs().value().back().config.startModel, first->model);
    RedEngine again = goingOn(2);
    QVERIFY(resumeTraining(project.store(), again, kIgnore, {}, {project.statePath()}).isOk());
    QVERIFY(again.lastTask().startWeights.isEmpty()); // the checkpoint has what came of them
    QCOMPARE(project.store().runs().value().back().id, run);
    RedEngine anew;
    QVERIFY(runTraining(project.store(), anew, config, kIgnore, {}, {project.statePath()}).isOk());
    QCOMPARE(anew.lastTask().startWeights, QByteArray("weights"));
    QCOMPARE(anew.lastTask().startLabels, anew.lastTask().labels);
}

void TestResumedRun::whatAnEarlierModelLearnedFromMeasuresNothing()
{
    RunFixture project;
    project.fill(); // three images to test
    RedEngine engine;
    const auto first = runTraining(project.store(), engine, {}, kIgnore, {}, {project.statePath()});
    QVERIFY(first.isOk());
    project.assign(engine.lastTask().train.front().image, Split::Test);
    TrainingConfig config;
    config.startModel = first->model;
    const auto second =
        runTraining(project.store(), engine, config, kIgnore, {}, {project.statePath()});
    QVERIFY(second.isOk());
    QCOMPARE(second->evaluation->split, Split::Test);
    QCOMPARE(second->evaluation->overall.images, 3);
    QVERIFY(second->warnings.join(u' ').contains(u"helped to make the model"));
}

void TestResumedRun::anUnknownStartModelIsAnError()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    TrainingConfig config;
    config.startModel = ModelId(99);
    const auto summary = runTraining(project.store(), engine, config, kIgnore, {});
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::NotFound);
    QVERIFY(project.store().runs().value().empty());
}

void TestResumedRun::itCanBePolite()
{
    RunFixture project;
    project.fill();
    killRun(project, 1);
    RedEngine engine = goingOn(2);
    RunOptions options{project.statePath()};
    options.isPolite = std::make_shared<const std::atomic_bool>(true);
    QVERIFY(resumeTraining(project.store(), engine, kIgnore, {}, options));
    QVERIFY(engine.lastTask().isPolite == options.isPolite);
}

QTEST_GUILESS_MAIN(TestResumedRun)
#include "tst_resumedrun.moc"
