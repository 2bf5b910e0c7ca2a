// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/taughttwins.h"

#include <QTest>

#include "tests/core/health/drawnpictures.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Six images, of which a model learned from the first two and was measured on the next two.
struct Measured
{
    Measured()
        : ids(project.addImages(6))
        , images(valueOf(project.store().images()))
        , part{{}, {{ids[2], {}}, {ids[3], {}}}, {}}
    { }

    ModelRecord model(const RunSnapshot& snapshot)
    {
        RunRecord run{RunId(0), u"a run"_s};
        run.started = QDateTime::currentDateTimeUtc();
        ModelRecord record{ModelId(0)};
        record.run = valueOf(project.store().beginRun(run, snapshot));
        return record;
    }
    RunSnapshot learned() const
    {
        RunSnapshot snapshot;
        for (const ImageId image : {ids[0], ids[1]})
            snapshot.train.push_back({image, {}, QSize(640, 480), {}});
        return snapshot;
    }
    /// As a check of the data would find out.
    void makeAlike(std::size_t a, std::size_t b)
    {
        mustWork(project.store().keepFingerprints(
            {{ids[a], images[a].contentHash, false, hashOfBits(7).toBytes()},
             {ids[b], images[b].contentHash, false, hashOfBits(15).toBytes()}}));
    }
    void change(std::size_t index, const ImageRecord& after)
    {
        valueOf(project.store().apply({u"Change"_s, {}, {ImageChange{images[index], after}}}));
    }

    TemporaryProject project;
    std::vector<ImageId> ids;
    std::vector<ImageRecord> images;
    EvaluatedPart part;
};

} // namespace

class TestTaughtTwins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void imagesThatLookTheSameAreCounted();
    void filesOfTheSameBytesAreCounted();
    void othersInBetweenRelateNothing();
    void aRunThatKeptNoImagesMeansTheTrainingPart();
    void nobodyKnowsWhatAModelFromElsewhereLearned();
    void aStopIsCancelled();
};

void TestTaughtTwins::imagesThatLookTheSameAreCounted()
{
    Measured measured;
    const ModelRecord model = measured.model(measured.learned());
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 0);
    measured.makeAlike(2, 3); // both measure
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 0);
    measured.makeAlike(1, 2);
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 2);
    // What it learned from is no copy of itself.
    measured.part.truth = {{measured.ids[0], {}}, {measured.ids[1], {}}};
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 0);
}

void TestTaughtTwins::filesOfTheSameBytesAreCounted()
{
    Measured measured;
    const ModelRecord model = measured.model(measured.learned());
    ImageRecord copy = measured.images[3];
    copy.contentHash = measured.images[0].contentHash;
    measured.change(3, copy);
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 1);
}

void TestTaughtTwins::othersInBetweenRelateNothing()
{
    Measured measured;
    const ModelRecord model = measured.model(measured.learned());
    measured.makeAlike(3, 4); // the fifth neither taught nor measured
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 0);
}

void TestTaughtTwins::aRunThatKeptNoImagesMeansTheTrainingPart()
{
    Measured measured;
    const ModelRecord model = measured.model({});
    measured.makeAlike(2, 5);
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 0);
    ImageRecord training = measured.images[5];
    training.split = Split::Train;
    measured.change(5, training);
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 1);
}

void TestTaughtTwins::nobodyKnowsWhatAModelFromElsewhereLearned()
{
    Measured measured;
    measured.makeAlike(1, 2);
    ModelRecord model = measured.model(measured.learned());
    model.run.reset();
    QCOMPARE(valueOf(taughtTwins(measured.project.store(), model, measured.part)), 0);
}

void TestTaughtTwins::aStopIsCancelled()
{
    Measured measured;
    const ModelRecord model = measured.model(measured.learned());
    std::stop_source stop;
    stop.request_stop();
    const auto twins =
        taughtTwins(measured.project.store(), model, measured.part, stop.get_token());
    QVERIFY(!twins);
    QCOMPARE(twins.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTaughtTwins)
#include "tst_taughttwins.moc"
