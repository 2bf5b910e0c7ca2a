// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/runlistmodel.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTime>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestRunListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theNewestRunStandsFirstWithItsKeptEpoch()
    {
        RunRecord old{RunId(1)};
        old.outcome = RunOutcome::Failed;
        old.message = u"The disk is full."_s;
        RunRecord fresh{RunId(2)};
        fresh.name = u"second"_s;
        fresh.started = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
        fresh.ended = fresh.started.addDays(1); // it was put aside meanwhile
        fresh.outcome = RunOutcome::Finished;
        fresh.trainImages = 8;
        fresh.validationImages = 2;
        fresh.note = u"with more light"_s;
        fresh.epochs = {
            {.epoch = 1, .loss = 2, .validationAp = 0.75, .validationAp50 = 0.9, .seconds = 60.5},
            {.epoch = 2, .loss = 1, .validationAp = 0.625, .validationAp50 = 0.875, .seconds = 60},
            {.epoch = 3, .loss = 1, .validationAp = {}, .seconds = 4.5}};
        ModelRecord kept{ModelId(4)};
        kept.run = fresh.id;
        kept.bestEpoch = 2;
        RunListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRuns({old, fresh});
        model.setModels({kept});
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, RunListModel::NameColumn), u"second"_s);
        QCOMPARE(text(0, RunListModel::OutcomeColumn), u"Finished"_s);
        QCOMPARE(text(0, RunListModel::ImagesColumn), u"10"_s);
        QCOMPARE(text(0, RunListModel::DurationColumn), u"2:05"_s);
        QCOMPARE(text(0, RunListModel::ValidationApColumn), u"0.625"_s);
        QCOMPARE(text(0, RunListModel::ValidationAp50Column), u"0.875"_s); // of the same epoch
        QVERIFY(!text(0, RunListModel::NoteColumn).isEmpty());
        QCOMPARE(model.index(0, RunListModel::NoteColumn).data(Qt::ToolTipRole).toString(),
                 fresh.note);
        QCOMPARE(text(1, RunListModel::NameColumn), u"Balanced"_s);
        QCOMPARE(text(1, RunListModel::ValidationApColumn), u"–"_s);
        QVERIFY(text(1, RunListModel::NoteColumn).isEmpty());
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), old.message);
        QCOMPARE(model.runAt(model.index(0, 0))->id, RunId(2));
        QVERIFY(model.runAt({}) == nullptr);
        model.setModels({}); // deleted
        QCOMPARE(text(0, RunListModel::ValidationApColumn), u"–"_s);
    }

    void theSameRunsAreNoReset()
    {
        RunListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRuns({RunRecord{RunId(1)}, RunRecord{RunId(2)}});
        const QSignalSpy resets(&model, &RunListModel::modelReset);
        const QSignalSpy changes(&model, &RunListModel::dataChanged);
        model.setRuns({RunRecord{RunId(1), u"renamed"_s}, RunRecord{RunId(2)}});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.index(1, RunListModel::NameColumn).data().toString(), u"renamed"_s);
        model.setRuns({RunRecord{RunId(2)}});
        QCOMPARE(resets.count(), 1);
    }

    void aNameThatIsTypedIsAWish()
    {
        RunListModel model;
        model.setRuns({RunRecord{RunId(4), u"old"_s}});
        QStringList wishes;
        connect(&model, &RunListModel::renameRequested, this,
                [&wishes](RunId run, const QString& name) {
                    wishes << u"%1 %2"_s.arg(run.value()).arg(name);
                });
        const QModelIndex name = model.index(0, RunListModel::NameColumn);
        QVERIFY(name.flags() & Qt::ItemIsEditable);
        QVERIFY(!(model.index(0, RunListModel::OutcomeColumn).flags() & Qt::ItemIsEditable));
        QVERIFY(!model.setData(name, u"  "_s, Qt::EditRole));
        QVERIFY(!model.setData(name, u"old"_s, Qt::EditRole));
        QVERIFY(model.setData(name, u" new  name "_s, Qt::EditRole));
        QCOMPARE(wishes, QStringList{u"4 new name"_s});
        QCOMPARE(name.data().toString(), u"old"_s); // until the project has it
        model.setReadOnly(true);
        QVERIFY(!(name.flags() & Qt::ItemIsEditable));
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
