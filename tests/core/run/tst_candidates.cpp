// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/candidates.h"
#include "core/run/trainingestimate.h"
#include "core/run/trainingpreset.h"

#include <QLocale>
#include <QTest>

#include "handmadesamples.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestCandidates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void whatMakesSenseIsTried_data();
    void whatMakesSenseIsTried();
    void candidatesDifferInOneThing();
    void whatThePersonChoseStays();
    void withoutNeedNothingIsTried_data();
    void withoutNeedNothingIsTried();
    void aTrialIsASixthOfTheRun();
    void tryingTakesItsTime();
    void theSlowestMayBeTrainedInFull();
    void whatIsToComeIsThatOfTheSlowest();
    void whatWasTriedIsTold();
};

namespace {

/// Eighty images of 832 x 600 with a box of 100 pixels each, so 50 at 416; enough to compare on.
TrainingTask bestTask(int images = 80, double side = 100, const QSize& size = {832, 600})
{
    TrainingTask task = taskOf(samplesOf(images, side, size));
    task.validation = samplesOf(15, side, size);
    task.config.preset = TrainingPreset::Best;
    task.config.batchSize = 8;
    return task;
}

TrainingTask resolved(TrainingTask task)
{
    task.config = resolveConfig(task);
    return task;
}

using Kinds = std::vector<CandidateKind>;

Kinds kindsOf(const TrainingTask& open)
{
    Kinds kinds;
    for (const Candidate& candidate : candidatesOf(resolved(open), open.config))
        kinds.push_back(candidate.kind);
    return kinds;
}

} // namespace

void TestCandidates::whatMakesSenseIsTried_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<double>("side");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Kinds>("kinds");
    using enum CandidateKind;
    const QSize usual(832, 600);
    QTest::newRow("small boxes") << 80 << 100.0 << usual << Kinds{AsPlanned, LargerInput, Mosaic};
    QTest::newRow("three at most")
        << 100 << 100.0 << usual << Kinds{AsPlanned, LargerInput, Mosaic};
    QTest::newRow("images that show no more")
        << 80 << 40.0 << QSize(416, 300) << Kinds{AsPlanned, Mosaic};
    QTest::newRow("large boxes") << 80 << 300.0 << usual << Kinds{AsPlanned, Mosaic};
    QTest::newRow("many images") << 100 << 300.0 << usual << Kinds{AsPlanned, Mosaic, MoreStages};
    QTest::newRow("boxes that fill the image")
        << 100 << 500.0 << usual << Kinds{AsPlanned, MoreStages};
    QTest::newRow("nothing to vary") << 80 << 500.0 << usual << Kinds{};
    QTest::newRow("few images") << 7 << 300.0 << usual << Kinds{};
}

void TestCandidates::whatMakesSenseIsTried()
{
    QFETCH(const int, images);
    QFETCH(const double, side);
    QFETCH(const QSize, size);
    QFETCH(const Kinds, kinds);
    QVERIFY(kindsOf(bestTask(images, side, size)) == kinds);
}

void TestCandidates::candidatesDifferInOneThing()
{
    const TrainingTask open = bestTask();
    const TrainingTask task = resolved(open);
    const std::vector<Candidate> candidates = candidatesOf(task, open.config);
    QCOMPARE(candidates.size(), std::size_t(3));
    QCOMPARE(candidates[0].config.inputSize, 416);
    QVERIFY(!candidates[0].config.mosaic);
    QCOMPARE(candidates[1].config.inputSize, 512);
    QVERIFY(!candidates[1].config.mosaic);
    QCOMPARE(candidates[2].config.inputSize, 416);
    QVERIFY(candidates[2].config.mosaic);
    for (const Candidate& candidate : candidates) {
        QCOMPARE(candidate.config.epochs, task.config.epochs);
        QCOMPARE(candidate.config.frozenStages, 1);
    }
    const TrainingTask many = bestTask(100, 500);
    QCOMPARE(candidatesOf(resolved(many), many.config)[1].config.frozenStages, 0);
}

void TestCandidates::whatThePersonChoseStays()
{
    TrainingTask open = bestTask(100);
    open.config.inputSize = 416;
    QVERIFY(kindsOf(open)
            == (Kinds{CandidateKind::AsPlanned, CandidateKind::Mosaic, CandidateKind::MoreStages}));
    open.config.frozenStages = 1;
    QVERIFY(kindsOf(open) == (Kinds{CandidateKind::AsPlanned, CandidateKind::Mosaic}));
    open.config.mosaic = true;
    QVERIFY(kindsOf(open).empty());
    QVERIFY(candidatesReason(resolved(open), open.config).isEmpty());
}

void TestCandidates::withoutNeedNothingIsTried_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<int>("validation");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("reason"); // a part of it
    const int best = int(TrainingPreset::Best);
    QTest::newRow("balanced") << int(TrainingPreset::Balanced) << 15 << 0 << 0 << QString();
    QTest::newRow("limited time") << best << 15 << 0 << 10 << u"the time is limited"_s;
    QTest::newRow("few to compare on") << best << 14 << 0 << 0 << u"fewer than 15 validation"_s;
    QTest::newRow("few epochs") << best << 15 << 17 << 0 << u"the run is so short"_s;
    QTest::newRow("enough") << best << 15 << 18 << 0
                            << u"as planned, at 512 pixels, with images put together."_s;
}

void TestCandidates::withoutNeedNothingIsTried()
{
    QFETCH(const int, preset);
    QFETCH(const int, validation);
    QFETCH(const int, epochs);
    QFETCH(const int, minutes);
    QFETCH(const QString, reason);
    TrainingTask open = bestTask();
    open.validation = samplesOf(validation, 100);
    open.config.preset = static_cast<TrainingPreset>(preset);
    open.config.epochs = epochs;
    open.config.minutes = minutes;
    QCOMPARE(kindsOf(open).empty(), epochs != 18);
    const QString told = candidatesReason(resolved(open), open.config);
    QVERIFY2(told.contains(reason), qPrintable(told));
    QCOMPARE(told.isEmpty(), reason.isEmpty());
}

void TestCandidates::aTrialIsASixthOfTheRun()
{
    TrainingConfig config;
    config.epochs = 250;
    config.patience = 100;
    config.inputSize = 512;
    config.folds = 5;
    const TrainingConfig trial = trialOf(config);
    QCOMPARE(trial.epochs, 42); // 41.7
    QCOMPARE(trial.patience, 0);
    QCOMPARE(trial.folds, 0);
    QCOMPARE(trial.inputSize, 512);
}

void TestCandidates::tryingTakesItsTime()
{
    // Three times 42 epochs of ten steps, and 0.2 s for 95 files of half a megapixel.
    const TrainingTask open = bestTask();
    const TrainingSpeed secondPerStep{0, 1};
    const double trying = tryingSeconds(resolved(open), open.config, secondPerStep);
    QVERIFY2(qAbs(trying - 1260.6) < 0.1, qPrintable(QString::number(trying)));
    const auto estimates = presetEstimates(open, 0, secondPerStep);
    QVERIFY2(qAbs(estimates[2].seconds - (1260.6 + 2500.2)) < 0.2,
             qPrintable(QString::number(estimates[2].seconds)));
    QVERIFY(qAbs(estimates[1].seconds - 890.2) < 0.1); // 89 epochs: 15 minutes at most
    QVERIFY(!estimates[2].isAtMost); // pixels take no time here
}

void TestCandidates::theSlowestMayBeTrainedInFull()
{
    const TrainingTask open = bestTask();
    const TrainingTask task = resolved(open);
    TrainingTask larger = task;
    larger.config.inputSize = 512;
    const TrainingSpeed secondPerMegapixel{1};
    const double slowest = estimatedSeconds(larger, 7, secondPerMegapixel);
    QVERIFY(slowest > estimatedSeconds(task, 7, secondPerMegapixel));
    QCOMPARE(slowestSeconds(task, open.config, 7, secondPerMegapixel), slowest);
    const auto estimates = presetEstimates(open, 7, secondPerMegapixel);
    QCOMPARE(estimates[2].seconds, tryingSeconds(task, open.config, secondPerMegapixel) + slowest);
    QVERIFY(estimates[2].isAtMost);
    QVERIFY(!estimates[0].isAtMost && !estimates[1].isAtMost);
}

void TestCandidates::whatIsToComeIsThatOfTheSlowest()
{
    const TrainingTask open = bestTask();
    std::vector<Candidate> candidates = candidatesOf(resolved(open), open.config);
    QCOMPARE(candidates.size(), std::size_t(3)); // at 416, 512 and 416 pixels
    for (Candidate& candidate : candidates)
        candidate.config.epochs = 60;
    const double more = 512.0 * 512 / (416 * 416);
    QCOMPARE(timesToCome(candidates, 0), more + 1 + 6 * more);
    QCOMPARE(timesToCome(candidates, 1), 1 / more + 6);
    QCOMPARE(timesToCome(candidates, 2), 6 * more);
    for (Candidate& candidate : candidates)
        candidate.config.folds = 3;
    QCOMPARE(timesToCome(candidates, 2), 3 * 6 * more);
}

void TestCandidates::whatWasTriedIsTold()
{
    QVERIFY(triedSentence({}).isEmpty());
    QCOMPARE(triedSentence({{CandidateKind::AsPlanned, 416, 42, 0.5},
                            {CandidateKind::LargerInput, 512, 42, 0.612, true},
                            {CandidateKind::Mosaic, 416, 42}}),
             u"Tried first: as planned (AP 0.500), at 512 pixels (AP 0.612), with images put "
             "together (no model). Trained in full: at 512 pixels."_s);
    QCOMPARE(triedSentence({{CandidateKind::AsPlanned, 416, 42, 0.5}}),
             u"The best was not trained in full. Tried: as planned (AP 0.500)."_s);
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
