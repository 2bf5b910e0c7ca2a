// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/progressthrottle.h"

#include <QTest>

using namespace boxwright;
using namespace std::chrono_literals;

class TestProgressThrottle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesAtMostFifteenASecondAndTheLast();
    void aNewPhaseDeliversTheLastOfTheOldOneFirst();
    void theEndOfAnEpochAlwaysPasses();
    void aWarningAlwaysPasses();
    void flushWithoutAnythingHeldPassesNothing();
};

namespace {

/// A throttle with a clock that the test moves.
struct Fixture
{
    std::vector<TrainingProgress> passed;
    std::chrono::steady_clock::time_point now{};
    ProgressThrottle throttle{[this](const TrainingProgress& p) { passed.push_back(p); },
                              [this] { return now; }};

    void step(TrainingPhase phase, int step)
    {
        TrainingProgress progress;
        progress.phase = phase;
        progress.step = step;
        throttle.update(progress);
    }
};

} // namespace

void TestProgressThrottle::passesAtMostFifteenASecondAndTheLast()
{
    Fixture f;
    for (int i = 0; i < 1000; ++i) {
        f.step(TrainingPhase::Training, i);
        f.now += 1ms;
    }
    f.throttle.flush();
    // One at 0, 66, ..., 990 ms and the flushed last one.
    QCOMPARE(f.passed.size(), std::size_t(17));
    QCOMPARE(f.passed.back().step, 999);
}

void TestProgressThrottle::aNewPhaseDeliversTheLastOfTheOldOneFirst()
{
    Fixture f;
    f.step(TrainingPhase::Training, 1);
    f.step(TrainingPhase::Training, 2);
    f.step(TrainingPhase::Training, 3);
    f.step(TrainingPhase::Validating, 0);
    QCOMPARE(f.passed.size(), std::size_t(3));
    QCOMPARE(f.passed[1].step, 3);
    QCOMPARE(f.passed[2].phase, TrainingPhase::Validating);
}

void TestProgressThrottle::theEndOfAnEpochAlwaysPasses()
{
    Fixture f;
    f.step(TrainingPhase::Validating, 1);
    TrainingProgress end;
    end.phase = TrainingPhase::Validating;
    end.finishedEpoch.emplace();
    f.throttle.update(end);
    f.throttle.update(end);
    QCOMPARE(f.passed.size(), std::size_t(3));
}

void TestProgressThrottle::aWarningAlwaysPasses()
{
    Fixture f;
    f.step(TrainingPhase::Preparing, 0);
    TrainingProgress warning;
    warning.warnings.append(QStringLiteral("Few boxes."));
    f.throttle.update(warning);
    f.step(TrainingPhase::Preparing, 1);
    QCOMPARE(f.passed.size(), std::size_t(2));
    QCOMPARE(f.passed.back().warnings, warning.warnings);
}

void TestProgressThrottle::flushWithoutAnythingHeldPassesNothing()
{
    Fixture f;
    f.step(TrainingPhase::Training, 1);
    f.throttle.flush();
    QCOMPARE(f.passed.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestProgressThrottle)
#include "tst_progressthrottle.moc"
