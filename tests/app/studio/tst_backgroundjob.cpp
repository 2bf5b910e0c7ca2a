// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/backgroundjob.h"
#include "core/dataset/project.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <latch>
#include <new>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A project whose only box was removed, which is written from the event loop.
struct EditedProject
{
    EditedProject()
    {
        const LabelId label = files.addLabel(u"cell"_s);
        image = files.addImages(1).front();
        files.addBox(image, label, {1, 2, 3, 4});
        project = valueOf(Project::fromFile(files.takeFile()));
        mustWork(project->removeBoxes(label, {image}));
    }

    TemporaryProject files;
    ImageId image{0};
    std::unique_ptr<Project> project;
};

} // namespace

class TestBackgroundJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndFinishesHere()
    {
        BackgroundJob job;
        QThread* worker = nullptr;
        QThread* here = nullptr;
        job.start([&](const std::stop_token&) {
            worker = QThread::currentThread();
            return [&] { here = QThread::currentThread(); };
        });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(here != nullptr);
        QVERIFY(!job.isRunning());
        QCOMPARE(here, QThread::currentThread());
        QVERIFY(worker != here);
    }

    void updatesComeInOrderBeforeTheEnd()
    {
        BackgroundJob job;
        QList<int> order;
        job.start([&](const std::stop_token&) {
            job.post([&] { order << 1; });
            job.post([&] { order << 2; });
            return [&] { order << 3; };
        });
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(order, QList<int>({1, 2, 3}));
    }

    void cancelReachesTheWork()
    {
        BackgroundJob job;
        bool wasStopped = false;
        job.start([&](const std::stop_token& stop) {
            while (!stop.stop_requested())
                std::this_thread::yield();
            return [&] { wasStopped = true; };
        });
        job.cancel();
        QTRY_VERIFY(wasStopped);
    }

    void anAbandonedJobDeliversNothingAndCanStartAgain()
    {
        BackgroundJob job;
        bool delivered = false;
        std::latch posted(1);
        job.start([&](const std::stop_token&) {
            job.post([&] { delivered = true; });
            posted.count_down();
            return [&] { delivered = true; };
        });
        posted.wait();
        job.abandon();
        bool second = false;
        job.start([&](const std::stop_token&) { return [&] { second = true; }; });
        QTRY_VERIFY(second);
        QVERIFY(!delivered);
    }

    void workOnAFileSeesTheLastEdit()
    {
        const EditedProject edited;
        BackgroundJob job;
        int boxes = -1;
        job.startWhenWritten(*edited.project, [&](const std::stop_token&) {
            const auto store = valueOf(edited.project->file().connect());
            const int found = int(valueOf(store->annotations(edited.image)).size());
            return [&boxes, found] { boxes = found; };
        });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(boxes, 0);
    }

    void whatWaitsForAnEditCanBeCancelled()
    {
        const EditedProject edited;
        BackgroundJob job;
        bool wasStopped = false;
        job.startWhenWritten(*edited.project, [&](const std::stop_token& stop) {
            return [&wasStopped, isStopped = stop.stop_requested()] { wasStopped = isStopped; };
        });
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(wasStopped);
    }

    void whatWaitsForAnEditCanBeAbandoned()
    {
        const EditedProject edited;
        BackgroundJob job;
        int begun = 0;
        const auto work = [&](const std::stop_token&) { return [&begun] { ++begun; }; };
        job.startWhenWritten(*edited.project, work);
        job.abandon();
        QVERIFY(!job.isRunning());
        job.startWhenWritten(*edited.project, work);
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(begun, 1);
    }

    void anExceptionIsAFailureAndNotTheEnd()
    {
        BackgroundJob job;
        QSignalSpy failures(&job, &BackgroundJob::failed);
        bool delivered = false;
        job.start([&](const std::stop_token&) -> BackgroundJob::Continuation {
            if (job.isRunning())
                throw std::bad_alloc();
            return [&] { delivered = true; };
        });
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(!job.isRunning());
        QVERIFY(!delivered);
        QVERIFY(!failures[0][0].value<Error>().message.isEmpty());
        job.start([&](const std::stop_token&) { return [&] { delivered = true; }; });
        QTRY_VERIFY(delivered);
    }

    void goesAwayWhileItWorks()
    {
        bool delivered = false;
        {
            BackgroundJob job;
            job.start([&](const std::stop_token& stop) {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                return [&] { delivered = true; };
            });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!delivered);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundJob)
#include "tst_backgroundjob.moc"
