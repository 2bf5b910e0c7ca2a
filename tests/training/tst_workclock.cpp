// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/workclock.h"

#include <QTest>

using namespace boxwright::detail;
using namespace std::chrono_literals;

class TestWorkClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftOutDoesNotCount()
    {
        std::chrono::steady_clock::time_point now{100s};
        WorkClock clock([&] { return now; });
        QCOMPARE(clock.seconds(), 0.0);
        now += 2s;
        QCOMPARE(clock.seconds(), 2.0);
        clock.leaveOut([&] { now += 1h; });
        QCOMPARE(clock.seconds(), 2.0);
        now += 500ms;
        QCOMPARE(clock.seconds(), 2.5);
        clock.leaveOut([&] { now += 1min; });
        QCOMPARE(clock.seconds(), 2.5);
    }
};

QTEST_GUILESS_MAIN(TestWorkClock)
#include "tst_workclock.moc"
