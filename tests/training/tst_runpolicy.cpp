// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/runpolicy.h"
#include "training/detail/workclock.h"

#include <QTest>

#include <chrono>

using namespace boxwright;
using namespace boxwright::detail;

namespace {

/// Epochs with these validation APs, absent where negative.
std::vector<EpochRecord> epochsOf(const std::vector<double>& aps)
{
    std::vector<EpochRecord> epochs;
    for (const double ap : aps) {
        EpochRecord record;
        record.epoch = int(epochs.size()) + 1;
        if (ap >= 0)
            record.validationAp = ap;
        epochs.push_back(record);
    }
    return epochs;
}

} // namespace

class TestRunPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsWithinAStandardErrorOfTheBest()
    {
        // sqrt(0.5 * 0.5 / 104) = 0.049
        QVERIFY(isAsGoodAsTheBest(epochsOf({0.5}), 100));
        QVERIFY(isAsGoodAsTheBest(epochsOf({0.5, 0.46}), 100));
        QVERIFY(!isAsGoodAsTheBest(epochsOf({0.5, 0.44}), 100));
        QVERIFY(!isAsGoodAsTheBest(epochsOf({0.3, 0.5, 0.44}), 100));
        QVERIFY(isAsGoodAsTheBest(epochsOf({0.5, 0.44}), 10));
        QVERIFY(isAsGoodAsTheBest(epochsOf({0.5, -1}), 100)); // not measured
        QVERIFY(isAsGoodAsTheBest(epochsOf({0.0}), 0));
        // (7 / 9 * 2 / 9 / 9) ^ 0.5 = 0.139: five boxes that were all found perfectly say little.
        QVERIFY(isAsGoodAsTheBest(epochsOf({1.0, 0.87}), 5));
        QVERIFY(!isAsGoodAsTheBest(epochsOf({1.0, 0.85}), 5));
    }

    void patienceEndsWhenEpochsAreClearlyWorse_data()
    {
        QTest::addColumn<std::vector<double>>("aps");
        QTest::addColumn<int>("patience");
        QTest::addColumn<bool>("isOver");
        using Aps = std::vector<double>;
        // Of 100 boxes, as above.
        QTest::newRow("none") << Aps{0.5, 0.4, 0.3, 0.2} << 0 << false;
        QTest::newRow("before the first epoch") << Aps{} << 1 << false;
        QTest::newRow("the first is the best so far") << Aps{0.5} << 1 << false;
        QTest::newRow("not yet") << Aps{0.5, 0.4} << 2 << false;
        QTest::newRow("worse twice") << Aps{0.5, 0.4, 0.4} << 2 << true;
        QTest::newRow("equal may be better") << Aps{0.5, 0.5, 0.5} << 2 << false;
        QTest::newRow("worse by chance") << Aps{0.5, 0.46, 0.46} << 2 << false;
        QTest::newRow("nearly as good in between") << Aps{0.5, 0.4, 0.46, 0.4} << 2 << false;
        QTest::newRow("better again") << Aps{0.5, 0.4, 0.6} << 2 << false;
        QTest::newRow("nothing found ever") << Aps{0.0, 0.0, 0.0} << 2 << true;
        QTest::newRow("without validation") << Aps{-1, -1, -1} << 2 << false;
    }
    void patienceEndsWhenEpochsAreClearlyWorse()
    {
        QFETCH(const std::vector<double>, aps);
        QFETCH(const int, patience);
        QTEST(isOutOfPatience(epochsOf(aps), 100, patience), "isOver");
    }

    void aBudgetLetsNoEpochBeginThatDoesNotFit()
    {
        const TimeBudget twoMinutes(2); // of which two seconds close the run
        QVERIFY(twoMinutes.fits(94, 20)); // which may become 24
        QVERIFY(!twoMinutes.fits(95, 20));
        QVERIFY(TimeBudget(0).fits(1e9, 1e9));
    }

    void whatComesBeforeAndAfterTheEpochsHasItsTime()
    {
        TimeBudget twoMinutes(2, 10, 30);
        QVERIFY(twoMinutes.fits(84, 20)); // 10 + 84 + 24 + 2
        QVERIFY(!twoMinutes.fits(85, 20));
        twoMinutes.noteLooks(2, 10); // 0.2 s an image, so 12 s for 30 that are looked at slowly
        twoMinutes.noteLooks(1, 10); // faster, as no file was read
        QVERIFY(twoMinutes.fits(72, 20));
        QVERIFY(!twoMinutes.fits(73, 20));
    }

    /// Plays runs with a clock of its own: they end in time, and leave no epoch out that fits.
    void aRunEndsInTime_data()
    {
        QTest::addColumn<int>("epochMs");
        QTest::addColumn<int>("lookMs"); // for each of 50 validation and 100 test images
        QTest::newRow("short epochs") << 3000 << 5;
        QTest::newRow("long epochs") << 70000 << 5;
        QTest::newRow("slow looks") << 20000 << 200;
    }
    void aRunEndsInTime()
    {
        QFETCH(const int, epochMs);
        QFETCH(const int, lookMs);
        constexpr int kValidation = 50;
        constexpr int kAll = 150;
        constexpr double kLimit = 300;
        std::chrono::steady_clock::time_point now{};
        const auto pass = [&now](int milliseconds) {
            now += std::chrono::milliseconds(milliseconds);
        };
        const WorkClock clock([&now] { return now; });
        TimeBudget budget(5, 0, kAll);
        double epoch = 0;
        do {
            const double start = clock.seconds();
            pass(epochMs);
            const double trained = clock.seconds();
            pass(kValidation * lookMs);
            budget.noteLooks(clock.seconds() - trained, kValidation);
            epoch = clock.seconds() - start;
        } while (budget.fits(clock.seconds(), epoch));
        pass(kAll * lookMs * 3 / 2); // as slow as one after another is
        QVERIFY2(clock.seconds() <= kLimit, qPrintable(QString::number(clock.seconds())));
        const double reserve = 2 + 0.2 * epoch + 0.001 * kAll * lookMs / 2;
        QVERIFY2(clock.seconds() + epoch + reserve > kLimit,
                 qPrintable(QString::number(clock.seconds())));
    }

    void noMoreTimeIsLeftThanTheBudgetHas()
    {
        const TimeBudget twoMinutes(2);
        QCOMPARE(twoMinutes.cut(50, 100), 18.0);
        QCOMPARE(twoMinutes.cut(10, 100), 10.0);
        QCOMPARE(twoMinutes.cut(10, 130), 0.0);
        QCOMPARE(TimeBudget(0).cut(50, 1e9), 50.0);
    }

    void timeLeftIsStepsAndTheEndsOfEpochs()
    {
        QCOMPARE((RunPace{60, 30, 5}.secondsLeft(10, 2)), 30.0); // 10 * 2 + 2 * 5
        QCOMPARE((RunPace{}.secondsLeft(10, 2)), 0.0);
    }

    void threeBadStepsInARowHalveTheRate()
    {
        BadSteps steps;
        QVERIFY(!steps.notice(false) && !steps.notice(false));
        QVERIFY(!steps.notice(true));
        QVERIFY(!steps.notice(false) && !steps.notice(false));
        QVERIFY(steps.notice(false));
        QCOMPARE(steps, (BadSteps{0, 1}));
        for (int i = 0; i < 8; ++i) {
            QVERIFY(!steps.isHopeless());
            steps.notice(false);
        }
        QVERIFY(!steps.isHopeless()); // 3 halvings
        steps.notice(false);
        QVERIFY(steps.isHopeless());
    }
};

QTEST_GUILESS_MAIN(TestRunPolicy)
#include "tst_runpolicy.moc"
