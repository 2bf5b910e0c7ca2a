// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/checkpoint.h"

#include <QTest>

#include <functional>

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

using Change = std::function<void(TrainingTask&)>;
Q_DECLARE_METATYPE(Change)

namespace {

TrainingTask task()
{
    TrainingTask task;
    task.labels = {{LabelId(1), u"cat"_s, Qt::red, 0}, {LabelId(2), u"dog"_s, Qt::blue, 1}};
    for (const int id : {1, 2, 3})
        task.train.push_back({ImageId(id), u"image.png"_s, {64, 64}, {}});
    task.validation.push_back({ImageId(4), u"other.png"_s, {64, 64}, {}});
    task.config.epochs = 9;
    task.config.inputSize = 128;
    task.config.batchSize = 4;
    task.config.frozenStages = 1;
    return task;
}

Checkpoint checkpoint()
{
    Checkpoint checkpoint{2, {1, 3}, {{}, 17, 14, 0.125}};
    checkpoint.learner.tensors.tensors[u"weights"_s] = {{2}, {0.1F, -3e-30F}};
    return checkpoint;
}

TrainingCheckpoint keptAfter(int epochs)
{
    TrainingCheckpoint kept{writeCheckpoint(task(), checkpoint()), {}, "best", 1};
    for (int epoch = 1; epoch <= epochs; ++epoch)
        kept.epochs.push_back({epoch});
    return kept;
}

/// `change` is made to the task between the interruption and going on.
Result<Checkpoint> readChanged(const Change& change)
{
    TrainingTask changed = task();
    changed.resumeFrom = keptAfter(2);
    change(changed);
    return readCheckpoint(changed);
}

} // namespace

class TestCheckpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsBackWhatWasWritten()
    {
        const Result<Checkpoint> read = readChanged([](TrainingTask&) {});
        QVERIFY(read);
        QCOMPARE(read->epoch, 2);
        QCOMPARE(read->badSteps, (BadSteps{1, 3}));
        QCOMPARE(read->learner.step, 17);
        QCOMPARE(read->learner.optimizerSteps, 14);
        QCOMPARE(read->learner.rateScale, 0.125);
        QVERIFY(read->learner.tensors.tensors == checkpoint().learner.tensors.tensors);
    }

    void anotherTaskIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto add = [](const char* name, const Change& change) {
            QTest::newRow(name) << change;
        };
        add("a label more", [](TrainingTask& t) {
            t.labels.push_back({LabelId(3), u"cow"_s, Qt::green, 2});
        });
        add("labels in another order",
            [](TrainingTask& t) { std::swap(t.labels[0], t.labels[1]); });
        add("an image less", [](TrainingTask& t) { t.train.pop_back(); });
        add("another image to validate",
            [](TrainingTask& t) { t.validation[0].image = ImageId(5); });
        add("an image to validate that is learned", [](TrainingTask& t) {
            t.train.push_back(t.validation[0]);
            t.validation.clear();
        });
        add("epochs", [](TrainingTask& t) { t.config.epochs = 10; });
        add("input size", [](TrainingTask& t) { t.config.inputSize = 160; });
        add("tiles", [](TrainingTask& t) { t.config.tileSize = 640; });
        add("batch size", [](TrainingTask& t) { t.config.batchSize = 8; });
        add("seed", [](TrainingTask& t) { t.config.seed = 2; });
        add("mirroring", [](TrainingTask& t) { t.config.horizontalFlip = false; });
        add("balance", [](TrainingTask& t) { t.config.balance = false; });
        add("mosaic", [](TrainingTask& t) { t.config.mosaic = true; });
        add("mirrored look", [](TrainingTask& t) { t.config.mirroredLook = true; });
        add("frozen stages", [](TrainingTask& t) { t.config.frozenStages = 2; });
        add("start", [](TrainingTask& t) { t.config.startModel = ModelId(1); });
    }
    void anotherTaskIsRefused()
    {
        QFETCH(const Change, change);
        const Result<Checkpoint> read = readChanged(change);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY(read.error().message.contains(u"belongs to other"_s));
    }

    void howTheRunGoesOnMayChange()
    {
        QVERIFY(readChanged([](TrainingTask& t) {
            t.config.name = u"another name"_s;
            t.config.threads = 1;
            t.config.arithmetic = u"float32"_s;
            t.config.patience = 5;
            t.config.minutes = 10;
            t.labels[0].name = u"kitten"_s;
            t.train[0].path = u"moved.png"_s;
        }));
    }

    void theStateOfAnotherEpochIsRefused()
    {
        for (const int epochs : {0, 1, 3}) {
            const Result<Checkpoint> read =
                readChanged([&](TrainingTask& t) { t.resumeFrom = keptAfter(epochs); });
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Damaged);
        }
    }

    void whatWasAlteredIsRefused()
    {
        const QByteArray whole = keptAfter(2).state;
        const auto codeOf = [](const QByteArray& state) {
            const auto read = readChanged([&](TrainingTask& t) { t.resumeFrom->state = state; });
            return read ? std::optional<ErrorCode>() : read.error().code;
        };
        QVERIFY(!codeOf(whole));
        QByteArray altered = whole;
        altered[altered.size() - 1] = char(altered.back() ^ 1);
        QCOMPARE(codeOf(altered), ErrorCode::Damaged);
        QCOMPARE(codeOf(whole.chopped(1)), ErrorCode::Damaged);
        QCOMPARE(codeOf({}), ErrorCode::Damaged);
        QCOMPARE(codeOf(writeTensorFile({})), ErrorCode::Damaged);
    }

    void theStateOfAnotherVersionIsRefused()
    {
        const Result<Checkpoint> read = readChanged([&](TrainingTask& t) {
            TensorFile file = readTensorFile(t.resumeFrom->state).value();
            file.metadata[u"boxwright.checkpoint"_s] = u"1"_s;
            t.resumeFrom->state = writeTensorFile(file);
        });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY(read.error().message.contains(u"another version"_s));
    }

    void numbersThatMakeNoSenseAreRefused()
    {
        const std::vector<std::pair<QString, QString>> changes{
            {u"boxwright.step"_s, u"-1"_s},
            {u"boxwright.rate_scale"_s, u"nan"_s},
            {u"boxwright.rate_scale"_s, u"2"_s},
            {u"boxwright.bad_steps"_s, u"many"_s},
        };
        for (const auto& [key, value] : changes) {
            const Result<Checkpoint> read = readChanged([&](TrainingTask& t) {
                TensorFile file = readTensorFile(t.resumeFrom->state).value();
                file.metadata[key] = value;
                t.resumeFrom->state = writeTensorFile(file);
            });
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
