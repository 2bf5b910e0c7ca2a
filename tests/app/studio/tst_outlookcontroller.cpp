// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/outlookcontroller.h"
#include "core/dataset/project.h"
#include "widgets/panels/trainingsetup.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
        : project(valueOf(Project::fromFile(files.takeFile())))
    {
        setup.setData({.trainImages = 3, .boxes = 3});
        controller.setProject(project.get());
        controller.setCanTrain(true);
    }
    ~Bench() { controller.setProject(nullptr); }
    Q_DISABLE_COPY_MOVE(Bench)

    Result<TrainingOutlook> look(const TrainingConfig& config, const std::stop_token& stop)
    {
        ++looks;
        while (isBusy && !stop.stop_requested())
            std::this_thread::yield();
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, u"stopped"_s};
        if (isFailing)
            return Error{ErrorCode::NotFound, u"The engine is missing."_s};
        return TrainingOutlook{
            {{config.preset, 60, 416, 180.0}}, {u"seed %1"_s.arg(config.seed)}, {}};
    }
    /// Whether it is about to look.
    bool isDue() const { return controller.findChild<QTimer*>()->isActive(); }
    QString reasons() const { return setup.findChild<QLabel*>(u"planReasons"_s)->text(); }

    std::atomic<int> looks = 0;
    std::atomic<bool> isBusy = false;
    std::atomic<bool> isFailing = false;
    TemporaryProject files;
    std::unique_ptr<Project> project;
    TrainingSetup setup;
    OutlookController controller{
        setup,
        [this](const ProjectFile&, const TrainingConfig& config, const std::stop_token& stop) {
            return look(config, stop);
        }};
};

} // namespace

class TestOutlookController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksWhenItIsInSight()
    {
        Bench bench;
        QVERIFY(!bench.isDue()); // nobody sees it
        bench.setup.show();
        QVERIFY(bench.isDue());
        QTRY_COMPARE(bench.reasons(), u"seed 1"_s);
        const auto* balanced = bench.setup.findChild<QAbstractButton*>(u"balancedPreset"_s);
        QVERIFY(balanced->accessibleDescription().contains(u"about 3 minute(s)"_s));
        bench.setup.hide();
        bench.setup.show(); // nothing changed
        QVERIFY(!bench.isDue());
        QCOMPARE(bench.looks.load(), 1);
    }

    void looksAgainWhenSomethingChanged()
    {
        Bench bench;
        bench.setup.show();
        QTRY_COMPARE(bench.reasons(), u"seed 1"_s);
        auto* seed = bench.setup.findChild<QSpinBox*>(u"seed"_s);
        seed->setValue(2);
        seed->setValue(3);
        QTRY_COMPARE(bench.reasons(), u"seed 3"_s);
        QCOMPARE(bench.looks.load(), 2); // a burst is looked at once
        Q_EMIT bench.project->labelsChanged();
        QTRY_COMPARE(bench.looks.load(), 3);
        bench.controller.setCanTrain(true); // it could before
        QVERIFY(!bench.isDue());
    }

    void aChangeReplacesALookThatIsUnderWay()
    {
        Bench bench;
        bench.isBusy = true;
        bench.setup.show();
        QTRY_COMPARE(bench.looks.load(), 1);
        bench.setup.findChild<QSpinBox*>(u"seed"_s)->setValue(4);
        QTRY_COMPARE(bench.looks.load(), 2);
        bench.isBusy = false;
        QTRY_COMPARE(bench.reasons(), u"seed 4"_s);
    }

    void aFailureIsSaid()
    {
        Bench bench;
        bench.isFailing = true;
        bench.setup.show();
        QTRY_VERIFY(bench.reasons().contains(u"The engine is missing."_s));
        bench.isFailing = false;
        Q_EMIT bench.project->imagesReset();
        QTRY_COMPARE(bench.reasons(), u"seed 1"_s);
    }

    void restsWhileItIsTold()
    {
        Bench bench;
        bench.isBusy = true;
        bench.setup.show();
        QTRY_COMPARE(bench.looks.load(), 1);
        QVERIFY(!bench.reasons().isEmpty()); // that it is looking
        const QSignalSpy ended(&bench.controller, &OutlookController::ended);
        bench.controller.setResting(true);
        QVERIFY(bench.reasons().isEmpty());
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!bench.controller.isAtWork());
        Q_EMIT bench.project->labelsChanged();
        QVERIFY(!bench.isDue());
        bench.isBusy = false;
        bench.controller.setResting(false);
        QTRY_COMPARE(bench.reasons(), u"seed 1"_s);
        QCOMPARE(bench.looks.load(), 2);
    }

    void saysNothingWhereNothingCanBeTrained()
    {
        Bench bench;
        bench.setup.show();
        QTRY_COMPARE(bench.reasons(), u"seed 1"_s);
        bench.controller.setCanTrain(false);
        QVERIFY(bench.reasons().isEmpty());
    }
};

QTEST_MAIN(TestOutlookController)
#include "tst_outlookcontroller.moc"
