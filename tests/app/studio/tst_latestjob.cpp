// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/latestjob.h"

#include <QSignalSpy>
#include <QTest>

#include <semaphore>
#include <stdexcept>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestLatestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestCounts()
    {
        std::binary_semaphore mayEnd(0);
        std::binary_semaphore hasBegun(0);
        QStringList done;
        LatestJob job;
        job.start([&](const std::stop_token& stop) {
            hasBegun.release();
            mayEnd.acquire();
            const bool isUnwanted = stop.stop_requested();
            return [&done, isUnwanted] { done << (isUnwanted ? u"stopped"_s : u"first"_s); };
        });
        hasBegun.acquire();
        job.start([&](const std::stop_token&) { return [&done] { done << u"second"_s; }; });
        job.start([&](const std::stop_token&) { return [&done] { done << u"third"_s; }; });
        mayEnd.release();
        QTRY_COMPARE(done, QStringList{u"third"_s});
    }

    void whatIsDroppedNeverArrives()
    {
        std::binary_semaphore mayEnd(0);
        QStringList done;
        LatestJob job;
        job.start([&](const std::stop_token&) {
            mayEnd.acquire();
            return [&done] { done << u"dropped"_s; };
        });
        job.drop();
        mayEnd.release();
        job.start([&](const std::stop_token&) { return [&done] { done << u"next"_s; }; });
        QTRY_COMPARE(done, QStringList{u"next"_s});
    }

    void workGoesOnAfterAFailure()
    {
        QStringList done;
        LatestJob job;
        QSignalSpy failed(&job, &LatestJob::failed);
        job.start([](const std::stop_token&) -> BackgroundJob::Continuation {
            throw std::runtime_error("no memory");
        });
        QTRY_COMPARE(failed.count(), 1);
        job.start([&](const std::stop_token&) { return [&done] { done << u"next"_s; }; });
        QTRY_COMPARE(done, QStringList{u"next"_s});
    }
};

QTEST_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
