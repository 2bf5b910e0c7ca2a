// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingsession.h"

#include <QFile>
#include <QTest>

#include "runfixture.h"
#include "tests/support/killing.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Trains one epoch more than a checkpoint, which must be all there.
Result<TrainedModel> trainOneMore(const TrainingTask& task, const ProgressSink& progress,
                                  std::stop_token)
{
    const TrainingCheckpoint& checkpoint = *task.resumeFrom;
    const int done = static_cast<int>(checkpoint.epochs.size());
    if (checkpoint.state != "after " + QByteArray::number(done)
        || checkpoint.epochs.back().epoch != done || checkpoint.bestEpoch != done)
        return Error{ErrorCode::Damaged, u"the checkpoint is not of the last epoch"_s};
    return RedEngine::trained(done + 1, progress, TrainingOutcome::Finished, done + 1);
}

/// Goes on with what was killed, to its end; absent when nothing can go on.
Result<std::optional<TrainingSummary>> goOn(RunFixture& project, Engine& engine)
{
    const auto found = findInterruptedRun(project.store(), project.statePath());
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<TrainingSummary>();
    auto summary = resumeTraining(project.store(), engine, kIgnore, {}, {project.statePath()});
    if (!summary)
        return summary.error();
    return std::optional(*std::move(summary));
}

} // namespace

class TestTrainingKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledTrainingLosesNoMoreThanTheRunningEpoch();
};

void TestTrainingKill::aKilledTrainingLosesNoMoreThanTheRunningEpoch()
{
    RunFixture project;
    const LabelId cup = project.addLabel(u"Cup"_s);
    for (int i = 0; i < 12; ++i)
        project.addImage(Split::None, cup); // the training assigns them
    RedEngine engine(trainOneMore);
    engine.setLabels(project.store().labels().value());
    project.close();
    QRandomGenerator random(3);
    std::size_t kept = 0;
    int trainings = 0;
    for (int round = 0; round < killRounds(); ++round) {
        const std::int64_t acknowledged = killedAfter(
            QStringLiteral(BOXWRIGHT_BUILD "/tests/traininghelper"), {project.path()}, random, 25);
        project.open(); // checks the file
        const auto runs = project.store().runs().value();
        for (const RunRecord& run : runs)
            QVERIFY(run.outcome == RunOutcome::Interrupted || run.outcome == RunOutcome::Finished);
        const bool goesOn = round % 2 == 1;
        const auto finished = goesOn
            ? goOn(project, engine)
            : finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().message));
        QVERIFY(!QFile::exists(project.statePath()));
        kept += finished->has_value() ? 1 : 0;
        const auto models = project.store().models().value();
        QCOMPARE(models.size(), kept);
        if (acknowledged > 0) {
            ++trainings;
            const auto recorded = static_cast<std::int64_t>(runs.back().epochs.size());
            QVERIFY(recorded == acknowledged || recorded == acknowledged + 1);
            QCOMPARE(models.back().run, std::optional(runs.back().id));
            QVERIFY(models.back().bestEpoch >= acknowledged);
            QVERIFY(models.back().bestEpoch <= recorded + (goesOn ? 1 : 0));
            const RunImages images = project.store().runImages(runs.back().id).value();
            QCOMPARE(static_cast<int>(images.train.size()), runs.back().trainImages);
            QCOMPARE((*finished)->evaluation->split, Split::Test);
        }
        project.close();
    }
    QVERIFY(trainings > killRounds() / 2);
}

QTEST_GUILESS_MAIN(TestTrainingKill)
#include "tst_trainingkill.moc"
