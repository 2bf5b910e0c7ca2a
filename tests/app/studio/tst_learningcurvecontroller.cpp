// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/errorreporter.h"
#include "app/studio/trainingcontroller.h"
#include "core/dataset/project.h"
#include "widgets/panels/learningcurveview.h"
#include "widgets/panels/trainingoutlook.h"
#include "widgets/panels/trainingpanel.h"
#include "widgets/panels/trainingsetup.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

LearningCurve curveOf(int points)
{
    LearningCurve curve{QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC)};
    for (int i = 1; i <= points; ++i) {
        LearningPoint point{0.25 * i, i};
        point.ap50 = 0.25 * i;
        curve.points.push_back(point);
    }
    return curve;
}

/// The Train stage of a project with boxes on three images; what measures gives two points, then
/// waits until it is let go on.
struct Bench
{
    Bench()
    {
        const LabelId label = files.addLabel(u"cell"_s);
        const std::vector<ImageId> images = files.addImages(3);
        for (const ImageId image : images)
            files.addBox(image, label, {10, 10, 40, 40});
        panel.resize(1080, 740);
        panel.show();
        button("curvePageButton").click();
    }
    ~Bench() { controller.setProject(nullptr); }
    Q_DISABLE_COPY_MOVE(Bench)

    void open()
    {
        project = valueOf(Project::fromFile(files.takeFile()));
        controller.setProject(project.get());
    }
    Result<LearningCurveSummary> measure(const LearningCurveListener& listener,
                                         const std::stop_token& stop)
    {
        ++measurements;
        LearningCurveSummary summary{curveOf(2), true, {u"One image was left out."_s}};
        LearningCurveProgress progress{3, 4, 9};
        progress.training.phase = TrainingPhase::Training;
        listener.progressed(progress);
        listener.measured(summary.curve);
        while (isBusy && !stop.stop_requested())
            std::this_thread::yield();
        if (isFailing)
            return Error{ErrorCode::NotFound, u"The engine is missing."_s};
        summary.isComplete = !stop.stop_requested();
        return summary;
    }
    TrainingWork work()
    {
        TrainingWork work;
        work.train = [this](const ProjectFile&, const TrainingConfig&, const Suspension&) {
            ++trainings;
            return [](const ProgressSink&, const std::stop_token& stop) -> Result<TrainingSummary> {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                TrainingSummary summary;
                summary.outcome = TrainingOutcome::Cancelled;
                return summary;
            };
        };
        work.learningCurve =
            [this](const ProjectFile&, const TrainingConfig&, const LearningCurveListener& listener,
                   const std::stop_token& stop) { return measure(listener, stop); };
        return work;
    }
    QAbstractButton& button(const char* name) const
    {
        return *panel.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    QString text(const char* name) const
    {
        return panel.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    bool isCurveShown() const { return panel.findChild<QWidget*>(u"learningChart"_s)->isVisible(); }

    std::atomic<int> measurements = 0;
    std::atomic<int> trainings = 0;
    std::atomic<bool> isBusy = true;
    std::atomic<bool> isFailing = false;
    TemporaryProject files;
    std::unique_ptr<Project> project;
    TrainingPanel panel;
    ErrorReporter reporter{&panel};
    TrainingController controller{panel, reporter, work()};
};

} // namespace

class TestLearningCurveController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresInTheBackground()
    {
        Bench bench;
        QVERIFY(!bench.button("measureCurveButton").isEnabled()); // no project
        bench.open();
        QVERIFY(!bench.isCurveShown());
        QTest::mouseClick(&bench.button("measureCurveButton"), Qt::LeftButton);
        QVERIFY(bench.controller.isAtWork());
        QTRY_VERIFY(bench.isCurveShown()); // each point as it comes
        QTRY_COMPARE(bench.text("curveStep"), u"Training 3 of 4 · 9 image(s)"_s);
        bench.isBusy = false;
        QTRY_VERIFY(!bench.controller.isAtWork());
        QVERIFY(bench.button("measureCurveButton").isVisible());
        QCOMPARE(bench.text("curveNote"), u"One image was left out."_s);
    }

    void stopsAndKeepsWhatIsMeasured()
    {
        Bench bench;
        bench.open();
        bench.button("measureCurveButton").click();
        QTRY_VERIFY(bench.isCurveShown());
        QTest::mouseClick(&bench.button("stopCurveButton"), Qt::LeftButton);
        QTRY_VERIFY(!bench.controller.isAtWork());
        QVERIFY(bench.text("curveNote").startsWith(u"Stopped before all was measured."_s));
        QVERIFY(bench.isCurveShown());
    }

    void onlyOneTrainingAtATime()
    {
        Bench bench;
        bench.open();
        bench.button("measureCurveButton").click();
        QTRY_COMPARE(bench.measurements.load(), 1);
        QVERIFY(!bench.button("trainButton").isEnabled());
        bench.controller.start({});
        QVERIFY(!bench.controller.isRunning());
        bench.isBusy = false;
        QTRY_VERIFY(bench.button("trainButton").isEnabled());

        bench.button("trainButton").click();
        QTRY_COMPARE(bench.trainings.load(), 1);
        QVERIFY(!bench.button("measureCurveButton").isEnabled());
        bench.controller.stop();
        QTRY_VERIFY(bench.button("measureCurveButton").isEnabled());
        QCOMPARE(bench.measurements.load(), 1);
    }

    void aFailureIsReported()
    {
        Bench bench;
        bench.open();
        bench.isFailing = true;
        bench.isBusy = false;
        QString told;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&told] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (box == nullptr || box->objectName() != u"errorBox"_s)
                return;
            told = box->text();
            QTest::keyClick(box, Qt::Key_Escape);
        });
        poll.start(5);
        bench.button("measureCurveButton").click();
        QTRY_COMPARE(told, u"The engine is missing."_s);
        QTRY_VERIFY(!bench.controller.isAtWork());
        QVERIFY(bench.button("measureCurveButton").isEnabled());
    }

    void theLastResultIsThereAfterReopening()
    {
        Bench bench;
        const LearningCurve curve = curveOf(3);
        for (const LearningPoint& point : curve.points)
            mustWork(bench.files.store().addLearningPoint(curve, point));
        bench.open();
        QVERIFY(bench.isCurveShown());
        QVERIFY(!bench.text("curveAnswer").isEmpty());
        bench.controller.setProject(nullptr);
        QVERIFY(!bench.isCurveShown());
    }

    void aProjectThatClosesEndsIt()
    {
        Bench bench;
        bench.open();
        bench.button("measureCurveButton").click();
        QTRY_COMPARE(bench.measurements.load(), 1);
        const QSignalSpy idle(&bench.controller, &TrainingController::becameIdle);
        bench.controller.rest();
        QTRY_VERIFY(idle.count() >= 1);
        QVERIFY(!bench.controller.isAtWork());

        bench.button("measureCurveButton").click();
        QTRY_COMPARE(bench.measurements.load(), 2);
        bench.controller.setProject(nullptr); // waits for it
        QVERIFY(!bench.controller.isAtWork());
        QVERIFY(!bench.button("measureCurveButton").isEnabled());
    }

    void saysHowLongItTakes()
    {
        Bench bench;
        bench.panel.setup().showOutlook({{}, {}, {}, 720});
        QVERIFY(bench.text("curveExplanation").endsWith(u"about 12 minute(s)."_s));
        bench.panel.setup().forgetOutlook();
        QVERIFY(!bench.text("curveExplanation").contains(u"minute"_s));
    }

    void thePageStaysWhileThereIsNoRun()
    {
        Bench bench;
        bench.panel.setRuns({});
        QVERIFY(bench.button("curvePageButton").isChecked());
        QVERIFY(bench.panel.curve().isVisible());
        bench.button("runPageButton").click();
        QVERIFY(!bench.panel.curve().isVisible());
    }
};

QTEST_MAIN(TestLearningCurveController)
#include "tst_learningcurvecontroller.moc"
