// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/runlistmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QtTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestRunListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theNewestRunStandsFirstWithItsBestEpoch()
    {
        RunRecord old{RunId(1)};
        old.outcome = RunOutcome::Failed;
        old.message = u"The disk is full."_s;
        RunRecord fresh{RunId(2)};
        fresh.name = u"second"_s;
        fresh.started = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
        fresh.ended = fresh.started.addSecs(125);
        fresh.outcome = RunOutcome::Finished;
        fresh.epochs = {{.epoch = 1, .loss = 2, .validationAp = 0.5},
                        {.epoch = 2, .loss = 1, .validationAp = 0.625},
                        {.epoch = 3, .loss = 1, .validationAp = {}}};
        RunListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRuns({old, fresh});
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, RunListModel::NameColumn), u"second"_s);
        QCOMPARE(text(0, RunListModel::OutcomeColumn), u"Finished"_s);
        QCOMPARE(text(0, RunListModel::EpochsColumn), u"3"_s);
        QCOMPARE(text(0, RunListModel::DurationColumn), u"2:05"_s);
        QCOMPARE(text(0, RunListModel::ValidationApColumn), u"0.625"_s);
        QCOMPARE(text(1, RunListModel::NameColumn), u"Balanced"_s);
        QCOMPARE(text(1, RunListModel::ValidationApColumn), u"–"_s);
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), old.message);
        QCOMPARE(model.runAt(model.index(0, 0))->id, RunId(2));
        QVERIFY(model.runAt({}) == nullptr);
    }

    void timesLeftAreRounded_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none left") << 0.0 << u"about 10 second(s)"_s;
        QTest::newRow("seconds go up to tens") << 41.0 << u"about 50 second(s)"_s;
        QTest::newRow("minutes") << 150.0 << u"about 3 minute(s)"_s;
        QTest::newRow("hours") << 7000.0 << u"about 2 hour(s)"_s;
    }

    void timesLeftAreRounded()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(roughDuration(seconds), text);
    }
};

QTEST_MAIN(TestRunListModel)
#include "tst_runlistmodel.moc"
