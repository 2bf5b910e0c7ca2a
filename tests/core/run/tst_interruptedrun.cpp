// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/runstate.h"
#include "core/run/trainingsession.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <memory>
#include <utility>

#include "runfixture.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestInterruptedRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKilledRunLosesNoMoreThanItsEpoch();
    void theModelOfAFailedEndIsKeptLater();
    void stoppedBeforeItIsMeasuredItWaits();
    void itIsMeasuredPolitely();
    void whatAnEndedRunLeftIsTakenAway();
    void aStateOfNoUseIsSetAside_data();
    void aStateOfNoUseIsSetAside();
    void itsOwnValidationPartPicksTheThresholds();
    void theStateOfAnotherThreadsRunIsLeftAlone();
};

namespace {

/// Learns one epoch and ends like a program that is killed then.
Result<TrainedModel> brokenOff(const TrainingTask&, const ProgressSink& progress, std::stop_token)
{
    RedEngine::trained(1, progress, TrainingOutcome::Finished);
    return Error{ErrorCode::Internal, u"killed"_s};
}

} // namespace

void TestInterruptedRun::aKilledRunLosesNoMoreThanItsEpoch()
{
    RunFixture project;
    project.fill();
    const QString path = project.statePath();
    RunId killed(0);
    // What lies on the disk while the second epoch runs is what a killed program leaves.
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        RedEngine::trained(1, progress, TrainingOutcome::Finished);
        QFile::copy(path, path + u".copy"_s);
        return Result<TrainedModel>(Error{ErrorCode::Internal, u"killed"_s});
    });
    QVERIFY(!runTraining(project.store(), engine, {}, kIgnore, {}, {path}));
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

void TestInterruptedRun::theModelOfAFailedEndIsKeptLater()
{
    RunFixture project;
    project.fill();
    const QString path = project.statePath();
    bool isFirst = true;
    RedEngine engine([&](const TrainingTask&, const ProgressSink& progress, std::stop_token) {
        auto trained = RedEngine::trained(2, progress, TrainingOutcome::Finished);
        if (std::exchange(isFirst, false))
            return Result<TrainedModel>(Error{ErrorCode::DiskFull, u"The disk is full."_s});
        return Result(std::move(trained));
    });
    QVERIFY(!runTraining(project.store(), engine, {}, kIgnore, {}, {path}));
    QVERIFY(QFile::exists(path));
    // The next run takes it in before it writes its own.
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}, {path}).isOk());
    QVERIFY(!QFile::exists(path));
    const auto models = project.store().models().value();
    QCOMPARE(models.size(), std::size_t(2));
    QCOMPARE(models[0].run, std::optional(project.store().runs().value()[0].id));
}

void TestInterruptedRun::stoppedBeforeItIsMeasuredItWaits()
{
    RunFixture project;
    project.fill();
    const QString path = project.statePath();
    RedEngine engine(brokenOff);
    QVERIFY(!runTraining(project.store(), engine, {}, kIgnore, {}, {path}));
    std::stop_source stop;
    engine.setBeforeLook([&stop](const DetectionSettings&) { stop.request_stop(); });
    const auto stopped =
        finishInterruptedRun(project.store(), engine, path, kIgnore, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!stopped.error().message.isEmpty());
    QVERIFY(project.store().models().value().empty());
    const auto kept = finishInterruptedRun(project.store(), engine, path, kIgnore, {});
    QVERIFY(kept.isOk() && kept->has_value() && (*kept)->model);
    QCOMPARE((*kept)->evaluation->images, 3);
    QVERIFY(!QFile::exists(path));
}

void TestInterruptedRun::itIsMeasuredPolitely()
{
    RunFixture project;
    project.fill();
    const QString path = project.statePath();
    RedEngine engine(brokenOff);
    TrainingConfig config;
    config.threads = 3;
    QVERIFY(!runTraining(project.store(), engine, config, kIgnore, {}, {path}));
    const Politeness isPolite = std::make_shared<const std::atomic_bool>(true);
    const auto kept = finishInterruptedRun(project.store(), engine, path, kIgnore, {}, isPolite);
    QVERIFY(kept.isOk() && kept->has_value() && (*kept)->model);
    QCOMPARE(engine.lastSettings().threads, 3);
    QCOMPARE(engine.lastSettings().isPolite, isPolite);
}

void TestInterruptedRun::whatAnEndedRunLeftIsTakenAway()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    QVERIFY(runTraining(project.store(), engine, {}, kIgnore, {}, {project.statePath()}).isOk());
    QVERIFY(!QFile::exists(project.statePath()));
    const RunId run = project.store().runs().value()[0].id;
    QVERIFY(writeRunState(project.statePath(), {run, 1, "weights"}));
    const auto again =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(again.isOk() && !again->has_value());
    QCOMPARE(project.store().models().value().size(), std::size_t(1));
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestInterruptedRun::aStateOfNoUseIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content"); // null: a folder, which cannot be read
    QTest::addColumn<QString>("sentence");
    QTest::newRow("damaged") << QByteArray(500, 'w') << u"Train again"_s;
    QTest::newRow("empty") << QByteArray("") << u"Train again"_s;
    QTest::newRow("not readable") << QByteArray() << u"cannot be read"_s;
    QTest::newRow("not a model") << QByteArray("w") << u"not a model"_s;
}

void TestInterruptedRun::aStateOfNoUseIsSetAside()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    RunFixture project;
    project.fill();
    RedEngine engine;
    const RunId run = project.store().beginRun(RunRecord{RunId(0), u"killed"_s}).value();
    QVERIFY(project.store().endRun(run, RunOutcome::Interrupted, {}));
    if (content.isNull()) {
        QVERIFY(QDir().mkpath(project.statePath()));
    } else if (content == "w") {
        QVERIFY(writeRunState(project.statePath(), {run, 1, content}));
    } else {
        QFile file(project.statePath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    // It does not keep anybody from training.
    const auto summary =
        runTraining(project.store(), engine, {}, kIgnore, {}, {project.statePath()});
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QVERIFY(!QFile::exists(project.statePath()));
    QVERIFY(QFile::exists(project.statePath() + u".damaged"_s));
    QCOMPARE(summary->warnings.size(), 2);
    QVERIFY2(summary->warnings[0].contains(sentence), qPrintable(summary->warnings[0]));
    QVERIFY(summary->warnings[1].contains(u".run.damaged"_s));
    QCOMPARE(project.store().models().value().size(), std::size_t(1));
    if (content.isNull())
        return;
    // The next one takes its place.
    QVERIFY(writeRunState(project.statePath(), {run, 1, "w"}));
    const auto again =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(again.isOk() && again->has_value() && !(*again)->model);
    QVERIFY(!QFile::exists(project.statePath()));
}

void TestInterruptedRun::itsOwnValidationPartPicksTheThresholds()
{
    RunFixture project;
    project.fill();
    const auto images = project.store().images().value();
    RunSnapshot snapshot;
    for (const int i : {0, 6})
        snapshot.train.push_back({images[std::size_t(i)].id, {}, {}, {}});
    for (const int i : {1, 2, 3})
        snapshot.validation.push_back({images[std::size_t(i)].id, {}, {}, {}});
    const RunId run = project.store().beginRun(RunRecord{RunId(0), u"killed"_s}, snapshot).value();
    QVERIFY(project.store().endRun(run, RunOutcome::Interrupted, {}));
    QVERIFY(writeRunState(project.statePath(), {run, 1, "weights"}));
    RedEngine engine;
    engine.setLabels(project.store().labels().value());
    const auto summary =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(summary.isOk() && (*summary)->model);
    const auto found = project.store().detections(*(*summary)->model, Split::Validation).value();
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].image, images[1].id);
}

void TestInterruptedRun::theStateOfAnotherThreadsRunIsLeftAlone()
{
    RunFixture project;
    project.fill();
    RedEngine engine;
    const RunId running = project.store().beginRun(RunRecord{RunId(0), u"now"_s}).value();
    QVERIFY(writeRunState(project.statePath(), {running, 1, "weights"}));
    const auto finished =
        finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
    QVERIFY(finished.isOk() && !finished->has_value());
    QVERIFY(QFile::exists(project.statePath()));
}

QTEST_GUILESS_MAIN(TestInterruptedRun)
#include "tst_interruptedrun.moc"
