// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingstart.h"

#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestTrainingStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThatOfTheRunOrElseOfTheModel();
};

void TestTrainingStart::isThatOfTheRunOrElseOfTheModel()
{
    TemporaryProject project;
    const QDateTime started(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    const QDateTime created(QDate(2026, 3, 1), QTime(11, 30), Qt::UTC);
    RunRecord run{RunId(0), u"three hours"_s};
    run.started = started;
    ModelRecord model{ModelId(0)};
    model.name = u"from elsewhere"_s;
    model.created = created;
    model.run = valueOf(project.store().beginRun(run));
    const auto runStarts = valueOf(project.store().runStarts());
    QCOMPARE(runStarts.size(), 1);
    QCOMPARE(trainingStart(model, runStarts), started);
    model.run = RunId(4711); // it went
    QCOMPARE(trainingStart(model, runStarts), created);
    model.run.reset();
    QCOMPARE(trainingStart(model, runStarts), created);
}

QTEST_GUILESS_MAIN(TestTrainingStart)
#include "tst_trainingstart.moc"
