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
    RedEngine engine;
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
            QVERIFY(run.outcome == RunOutcome::Interrupted);
        const auto finished =
            finishInterruptedRun(project.store(), engine, project.statePath(), kIgnore, {});
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
            QVERIFY(models.back().bestEpoch <= recorded);
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
