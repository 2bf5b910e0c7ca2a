// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/foldplan.h"
#include "core/run/runstate.h"

#include <QCborMap>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fulldisk.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestRunState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatWasWritten();
    void beforeTheFirstEpochFoldsAreEnough();
    void readsWhatVersionOneWrote();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void aFileThatIsCutOffIsDamaged();
    void aFullDiskLeavesTheStateBefore();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"p.boxwright.run"_s);
};

void TestRunState::readsBackWhatWasWritten()
{
    const QByteArray checkpoint = QByteArray("state\0of it", 11).repeated(1000);
    QVERIFY(writeRunState(m_path, {RunId(7), 3, "weights", 5, checkpoint}));
    const auto state = readRunState(m_path);
    QVERIFY(state.isOk());
    QCOMPARE(state->run, RunId(7));
    QCOMPARE(state->bestEpoch, 3);
    QCOMPARE(state->weights, QByteArray("weights"));
    QCOMPARE(state->epoch, 5);
    QCOMPARE(state->checkpoint, checkpoint);
}

void TestRunState::beforeTheFirstEpochFoldsAreEnough()
{
    const QByteArray plan = packFolds({{{ImageId(1)}, {ImageId(2)}}, {{ImageId(2)}, {}}});
    QVERIFY(writeRunState(m_path, {RunId(7), 0, {}, 0, {}, plan, 2, "found"}));
    const auto state = readRunState(m_path);
    QVERIFY(state.isOk());
    QVERIFY(canGoOn(*state));
    QCOMPARE(state->bestEpoch, 0);
    const std::vector<Fold> folds = unpackFolds(state->folds);
    QCOMPARE(folds.size(), std::size_t(2));
    QCOMPARE(folds[0].heldOut, QSet{ImageId(1)});
    QCOMPARE(folds[0].validation, QSet{ImageId(2)});
    QCOMPARE(state->foldsDone, 2);
    QCOMPARE(state->foldCount, 2);
    QCOMPARE(state->outOfFold, QByteArray("found"));

    for (const auto& [done, folded] : {std::pair(0, plan), {3, plan}, {1, "no plan"}}) {
        QVERIFY(writeRunState(m_path, {RunId(7), 0, {}, 0, {}, folded, done, "found"}));
        QCOMPARE(readRunState(m_path).error().code, ErrorCode::Damaged);
    }
}

void TestRunState::readsWhatVersionOneWrote()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QCborValue(QCborMap{{u"boxwright_run_state"_s, 1},
                                   {u"run"_s, 9},
                                   {u"best_epoch"_s, 4},
                                   {u"weights"_s, QByteArray("weights")}})
                   .toCbor());
    file.close();
    const auto state = readRunState(m_path);
    QVERIFY(state.isOk());
    QCOMPARE(state->run, RunId(9));
    QCOMPARE(state->bestEpoch, 4);
    QCOMPARE(state->weights, QByteArray("weights"));
    QCOMPARE(state->epoch, 4);
    QVERIFY(state->checkpoint.isEmpty());
    QVERIFY(!canGoOn(*state));
}

void TestRunState::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("bestEpoch");
    QTest::addColumn<int>("epoch");
    QTest::addColumn<QByteArray>("weights");
    QTest::newRow("no version") << 0 << 1 << 1 << QByteArray("w");
    QTest::newRow("a later version") << 3 << 1 << 1 << QByteArray("w");
    QTest::newRow("no best epoch") << 2 << 0 << 1 << QByteArray("w");
    QTest::newRow("the best is still to come") << 2 << 3 << 2 << QByteArray("w");
    QTest::newRow("no weights") << 2 << 1 << 1 << QByteArray();
}

void TestRunState::refusesWhatMakesNoSense()
{
    QFETCH(const int, version);
    QFETCH(const int, bestEpoch);
    QFETCH(const int, epoch);
    QFETCH(const QByteArray, weights);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QCborValue(QCborMap{{u"boxwright_run_state"_s, version},
                                   {u"run"_s, 9},
                                   {u"best_epoch"_s, bestEpoch},
                                   {u"weights"_s, weights},
                                   {u"epoch"_s, epoch},
                                   {u"checkpoint"_s, QByteArray("c")}})
                   .toCbor());
    file.close();
    const auto state = readRunState(m_path);
    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::Damaged);
}

void TestRunState::aFileThatIsCutOffIsDamaged()
{
    QVERIFY(writeRunState(m_path, {RunId(7), 3, "weights", 5, QByteArray(5000, 'c')}));
    QVERIFY(QFile::resize(m_path, 3000));
    const auto state = readRunState(m_path);
    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::Damaged);
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(readRunState(m_path).error().code, ErrorCode::NotFound);
}

void TestRunState::aFullDiskLeavesTheStateBefore()
{
    QVERIFY(writeRunState(m_path, {RunId(7), 1, "weights", 1, "first"}));
    {
        const test::FullDisk full;
        const auto written =
            writeRunState(m_path, {RunId(7), 2, "weights", 2, QByteArray(100'000, 'c')});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NotWritable);
    }
    QCOMPARE(readRunState(m_path)->checkpoint, QByteArray("first"));
}

QTEST_GUILESS_MAIN(TestRunState)
#include "tst_runstate.moc"
