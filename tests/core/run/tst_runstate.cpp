// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/foldplan.h"
#include "core/run/partstate.h"
#include "core/run/runstate.h"

#include <QCborMap>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <optional>
#include <vector>

#include "tests/support/fulldisk.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// Of a run whose first variant is done, and whose second has learned an epoch.
RunState inSecondVariant()
{
    RunState state{RunId(7)};
    state.trial.planned = {CandidateKind::AsPlanned, CandidateKind::Mosaic};
    state.trial.tried = {{CandidateKind::AsPlanned, 416, 50, 0.25}};
    TrainedModel& model = state.trial.model;
    model.weights = "short run";
    model.bestEpoch = 2;
    model.inputSize = 416;
    model.epochs = {{1, std::nan("")}, {2, 0.5, 0.125, 0.25, 0.0625, 0.25, 0.75, 3.5}};
    model.skippedImages = QStringList{u"a.png: empty"_s};
    model.warnings = QStringList{u"It ended early."_s};
    state.part = {"after 1", {{1, 0.5}}, "of 1", 1};
    return state;
}

} // namespace

class TestRunState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatWasWritten();
    void beforeTheFirstEpochFoldsAreEnough();
    void whatComesBeforeTheRunIsThereUntilItHasAModel();
    void aTrialThatMakesNoSenseIsDamaged();
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

void TestRunState::whatComesBeforeTheRunIsThereUntilItHasAModel()
{
    RunState state = inSecondVariant();
    QVERIFY(writeRunState(m_path, state));
    const auto read = readRunState(m_path);
    QVERIFY(read.isOk());
    QVERIFY(canGoOn(*read));
    const TrialState& trial = read->trial;
    QCOMPARE(trial.planned, (std::vector{CandidateKind::AsPlanned, CandidateKind::Mosaic}));
    QCOMPARE(trial.tried.size(), std::size_t(1));
    QCOMPARE(trial.tried[0].kind, CandidateKind::AsPlanned);
    QCOMPARE(trial.tried[0].inputSize, 416);
    QCOMPARE(trial.tried[0].epochs, 50);
    QCOMPARE(trial.tried[0].validationAp, std::optional(0.25));
    QCOMPARE(trial.best, std::size_t(0));
    QCOMPARE(trial.model.weights, QByteArray("short run"));
    QCOMPARE(trial.model.bestEpoch, 2);
    QCOMPARE(trial.model.inputSize, 416);
    QCOMPARE(trial.model.skippedImages, QStringList{u"a.png: empty"_s});
    QCOMPARE(trial.model.warnings, QStringList{u"It ended early."_s});
    QCOMPARE(trial.model.epochs.size(), std::size_t(2));
    QVERIFY(std::isnan(trial.model.epochs[0].loss));
    QVERIFY(!trial.model.epochs[0].validationAp);
    const EpochRecord& second = trial.model.epochs[1];
    QCOMPARE(second.epoch, 2);
    QCOMPARE(second.loss, 0.5);
    QCOMPARE(second.scoreLoss, 0.125);
    QCOMPARE(second.boxLoss, 0.25);
    QCOMPARE(second.distributionLoss, 0.0625);
    QCOMPARE(second.validationAp, std::optional(0.25));
    QCOMPARE(second.validationAp50, std::optional(0.75));
    QCOMPARE(second.seconds, 3.5);
    QCOMPARE(read->part.state, QByteArray("after 1"));
    QCOMPARE(read->part.bestWeights, QByteArray("of 1"));
    QCOMPARE(read->part.bestEpoch, 1);
    QCOMPARE(read->part.epochs.size(), std::size_t(1));

    state.part = {};
    state.weights = "of the run";
    state.bestEpoch = state.epoch = 1;
    state.checkpoint = "after 1";
    QVERIFY(writeRunState(m_path, state));
    QVERIFY(readRunState(m_path)->trial.planned.empty());
}

void TestRunState::aTrialThatMakesNoSenseIsDamaged()
{
    const auto isDamaged = [this](const RunState& state) {
        return writeRunState(m_path, state)
            && readRunState(m_path).error().code == ErrorCode::Damaged;
    };
    RunState other = inSecondVariant();
    other.trial.tried[0].kind = CandidateKind::Mosaic; // which is the second
    QVERIFY(isDamaged(other));
    RunState beyond = inSecondVariant();
    beyond.trial.best = 1;
    QVERIFY(isDamaged(beyond));
    RunState unknown = inSecondVariant();
    unknown.trial.planned[1] = static_cast<CandidateKind>(99);
    QVERIFY(isDamaged(unknown));
    RunState nothing = inSecondVariant();
    nothing.trial.tried.clear();
    nothing.trial.model = {};
    nothing.part = {};
    QVERIFY(isDamaged(nothing));
    // Cut off where it lies in the file.
    QByteArray packed = packTrial(inSecondVariant().trial);
    QVERIFY(unpackTrial(packed).has_value());
    packed.chop(1);
    QVERIFY(!unpackTrial(packed));
    packed = packCheckpoint(inSecondVariant().part);
    QVERIFY(unpackCheckpoint(packed).has_value());
    packed.chop(1);
    QVERIFY(!unpackCheckpoint(packed));
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
