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
    QCOMPARE(valueOf(trainingStart(project.store(), model)), created);
    model.run = valueOf(project.store().beginRun(run));
    QCOMPARE(valueOf(trainingStart(project.store(), model)), started);
}

QTEST_GUILESS_MAIN(TestTrainingStart)
#include "tst_trainingstart.moc"
