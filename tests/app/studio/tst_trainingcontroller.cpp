// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/datasummary.h"
#include "app/studio/errorreporter.h"
#include "app/studio/trainingcontroller.h"
#include "core/dataset/missingsplits.h"
#include "core/dataset/project.h"
#include "widgets/charts/curvechart.h"
#include "widgets/charts/runcharts.h"
#include "widgets/panels/examplestrip.h"
#include "widgets/panels/exampleview.h"
#include "widgets/panels/runview.h"
#include "widgets/panels/trainingpanel.h"
#include "widgets/panels/trainingsetup.h"

#include <QAbstractButton>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <atomic>
#include <thread>
#include <utility>

#include "tests/core/health/drawnpictures.h"
#include "tests/core/run/runfixture.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// What the stand-ins for a training were told.
struct Told
{
    std::atomic<int> trained = 0;
    std::atomic<int> resumed = 0;
    std::atomic<int> kept = 0;
    std::atomic<int> steps = 0; ///< that the training has done
};

Result<TrainingSummary> ended(TrainingOutcome outcome, bool hasModel)
{
    TrainingSummary summary;
    summary.run = RunId(1);
    summary.outcome = outcome;
    if (hasModel)
        summary.model = ModelId(1);
    return summary;
}

/// Trains until it is stopped, without learning anything.
TrainFunction endless(Told& told, const Suspension& isSuspended)
{
    return [&told, isSuspended](const ProgressSink& progress, const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            ++told.steps;
            progress({.phase = TrainingPhase::Training, .epoch = 2, .epochs = 9});
        }
        return *isSuspended ? ended(TrainingOutcome::Suspended, false)
                            : ended(TrainingOutcome::Cancelled, true);
    };
}

/// A run as it is, but for the engine, which learns nothing until it is stopped.
Result<TrainingSummary> runUntilStopped(const ProjectFile& file, const ProgressSink& progress,
                                        const std::stop_token& stop, std::atomic<bool>& hasBegun)
{
    RedEngine engine([&hasBegun](const TrainingTask&, const ProgressSink& updates,
                                 const std::stop_token& stopped) {
        hasBegun = true;
        while (!stopped.stop_requested())
            std::this_thread::yield();
        return Result(RedEngine::trained(0, updates, TrainingOutcome::Cancelled));
    });
    RunOptions options;
    options.undecided = UndecidedImages::LeaveOut;
    return runTraining(*valueOf(file.connect()), engine, {}, progress, stop, options);
}

/// A project with boxes on three of its images, two of which have their files, and the controller.
struct Bench
{
    explicit Bench(std::optional<InterruptedRun> interrupted = {})
        : label(files.addLabel(u"cell"_s))
        , images(files.addImages(3))
        , found(std::move(interrupted))
    {
        QDir(files.folder()).mkpath(u"images"_s);
        for (const ImageId image : images)
            files.addBox(image, label, {10, 10, 40, 40});
        for (const int number : {1, 2}) {
            QImage picture(640, 480, QImage::Format_RGB32);
            picture.fill(Qt::gray);
            if (!picture.save(files.folder() + u"/images/000%1.jpg"_s.arg(number)))
                qFatal("no image");
        }
        panel.resize(1080, 740);
        panel.show();
    }
    ~Bench() { controller.setProject(nullptr); }
    Q_DISABLE_COPY_MOVE(Bench)

    /// A picture without boxes, with its file.
    void addPicture(const QString& name, const QByteArray& bytes, Split split)
    {
        pictures.add(name, bytes, split, ImageState::ConfirmedEmpty);
    }
    /// Those with boxes, as an import of official parts would.
    void assign(Split split)
    {
        std::vector<SplitAssignment> parts;
        parts.reserve(images.size());
        for (const ImageId image : images)
            parts.push_back({image, split});
        valueOf(files.store().apply(
            splitOperation(u"Official parts"_s, valueOf(files.store().images()), parts)));
    }
    void open()
    {
        project = valueOf(Project::fromFile(files.takeFile()));
        controller.setProject(project.get());
    }
    TrainingWork work()
    {
        TrainingWork work;
        isPolite = work.isPolite;
        work.train = [this](const ProjectFile&, const TrainingConfig& config,
                            const Suspension& flag) {
            ++told.trained;
            threads = config.threads;
            isSuspended = flag;
            return training ? training : endless(told, flag);
        };
        work.resume = [this](const ProjectFile&, const Suspension& flag) {
            ++told.resumed;
            return endless(told, flag);
        };
        work.finishInterrupted = [this](const ProjectFile&) -> TrainFunction {
            ++told.kept;
            found.reset();
            return [](const ProgressSink&, const std::stop_token&) {
                return ended(TrainingOutcome::Finished, true);
            };
        };
        work.findInterrupted = [this](const ProjectFile&) -> Result<std::optional<InterruptedRun>> {
            return found;
        };
        return work;
    }
    QAbstractButton& button(const char* name) const
    {
        return *panel.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    bool isOffered() const
    {
        return panel.findChild<QWidget*>(u"interruptedNotice"_s)->isVisible();
    }
    QString phase() const { return panel.findChild<QLabel*>(u"trainingPhase"_s)->text(); }

    Told told;
    PictureProject pictures;
    TemporaryProject& files = pictures.project;
    LabelId label;
    std::vector<ImageId> images;
    std::optional<InterruptedRun> found; ///< read by workers, changed while none looks
    TrainFunction training; ///< in place of an endless one
    Suspension isSuspended; ///< of the run that was begun last
    Politeness isPolite; ///< of all runs
    int threads = -1; ///< of the run that was begun last
    std::unique_ptr<Project> project;
    TrainingPanel panel;
    ErrorReporter reporter{&panel};
    TrainingController controller{panel, reporter, work()};
    QSignalSpy over{&controller, &TrainingController::ended};
};

const InterruptedRun kEvening{RunId(1), u"evening"_s, 7, 20, 7};

} // namespace

class TestTrainingController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAndGoesOn()
    {
        Bench bench;
        bench.open();
        bench.button("trainButton").click();
        QTRY_VERIFY(bench.told.steps > 0);
        bench.button("pauseTrainingButton").click();
        QCOMPARE(bench.phase(), u"Paused"_s);
        QVERIFY(bench.controller.isPaused());
        // A step may have been under way; then it stands.
        int before = -1;
        QTRY_VERIFY(std::exchange(before, bench.told.steps.load()) == bench.told.steps);
        bench.button("pauseTrainingButton").click();
        QTRY_VERIFY(bench.told.steps > before);
        QTRY_COMPARE(bench.phase(), u"Training"_s);
        bench.button("pauseTrainingButton").click();
        bench.button("stopTrainingButton").click(); // a paused one too
        QTRY_COMPARE(bench.over.count(), 1);
        QVERIFY(bench.over.first().first().toBool());
        QCOMPARE(bench.phase(), u"Stopped. The best model so far is kept."_s);
    }

    void dividesTheImagesFirst()
    {
        Bench bench;
        bench.open();
        const int steps = bench.project->projectUndoStack().count();
        bench.button("trainButton").click();
        QCOMPARE(bench.phase(), u"Dividing the images"_s);
        QVERIFY(!bench.button("pauseTrainingButton").isVisible());
        QTRY_VERIFY(bench.told.steps > 0);
        QVERIFY(bench.button("pauseTrainingButton").isVisible());
        QCOMPARE(countProject(*bench.project).undecided, 0);
        QCOMPARE(bench.project->projectUndoStack().count(), steps + 1);
        bench.controller.stop();
        QTRY_COMPARE(bench.over.count(), 1);
        bench.button("trainButton").click(); // all have their parts
        QTRY_COMPARE(bench.told.trained.load(), 2);
        QCOMPARE(bench.project->projectUndoStack().count(), steps + 1);
    }

    void dividingCanBeCancelled()
    {
        Bench bench;
        bench.open();
        const int steps = bench.project->projectUndoStack().count();
        const QSignalSpy canStop(&bench.controller, &TrainingController::canStopChanged);
        bench.button("trainButton").click();
        QCOMPARE(canStop, QList<QVariantList>{{true}});
        QCOMPARE(bench.button("stopTrainingButton").text(), u"Cancel"_s);
        bench.button("stopTrainingButton").click();
        QTRY_VERIFY(!bench.controller.isAtWork());
        QCOMPARE(canStop, (QList<QVariantList>{{true}, {false}}));
        QCOMPARE(bench.phase(), u"Cancelled before the training began."_s);
        QVERIFY(bench.button("trainButton").isEnabled());
        QCOMPARE(countProject(*bench.project).undecided, 3);
        QCOMPARE(bench.project->projectUndoStack().count(), steps);
        QCOMPARE(bench.told.trained.load(), 0);
    }

    void aLookAtTheImagesCanBeCancelled()
    {
        Bench bench;
        bench.assign(Split::Train);
        bench.addPicture(u"checked.png"_s, encoded(drawnPicture(1), "PNG"), Split::Validation);
        bench.open();
        bench.button("trainButton").click(); // all have their parts
        QVERIFY(bench.controller.isAtWork());
        bench.controller.stop();
        QTRY_VERIFY(!bench.controller.isAtWork());
        QCOMPARE(bench.phase(), u"Cancelled before the training began."_s);
        QVERIFY(bench.button("trainButton").isEnabled());
        QCOMPARE(bench.told.trained.load(), 0);
    }

    void copiesInSeveralPartsAreWarnedOfBeforeTheTraining()
    {
        std::atomic<bool> hasBegun = false;
        Bench bench;
        bench.assign(Split::Train);
        bench.addPicture(u"taught.jpg"_s, encoded(drawnPicture(1), "JPEG"), Split::Train);
        bench.addPicture(u"checked.png"_s, encoded(drawnPicture(2), "PNG"), Split::Validation);
        bench.addPicture(u"measured.png"_s, encoded(drawnPicture(1), "PNG"), Split::Test);
        bench.training = [&](const ProgressSink& progress, const std::stop_token& stop) {
            return runUntilStopped(bench.project->file(), progress, stop, hasBegun);
        };
        bench.open();
        bench.button("trainButton").click(); // nobody has checked the data
        QTRY_VERIFY(hasBegun);
        const auto* warnings = bench.panel.findChild<QLabel*>(u"trainingWarnings"_s);
        QTRY_VERIFY(warnings->isVisible());
        QVERIFY2(warnings->text().contains(u"copies lie in several parts"_s),
                 qPrintable(warnings->text()));
        bench.controller.stop();
        QTRY_COMPARE(bench.over.count(), 1);
        QVERIFY(warnings->isVisible());
        bench.training = nullptr;
        bench.button("trainButton").click(); // and it warns of nothing
        QTRY_COMPARE(bench.told.trained.load(), 2);
        QTRY_VERIFY(bench.told.steps > 0);
        QVERIFY(!warnings->isVisible());
    }

    void whatTheRunSaysStandsBeforeWhatItsPlanSaid()
    {
        Bench bench;
        bench.training = [](const ProgressSink& progress, const std::stop_token&) {
            progress({.warnings = {u"Few boxes."_s}});
            TrainingSummary summary;
            summary.warnings = QStringList{u"One image was left out."_s};
            return Result<TrainingSummary>(summary);
        };
        bench.open();
        bench.button("trainButton").click();
        QTRY_COMPARE(bench.over.count(), 1);
        QCOMPARE(bench.panel.findChild<QLabel*>(u"trainingWarnings"_s)->text(),
                 u"One image was left out.\nFew boxes."_s);
    }

    void nothingIsDividedOnClosing()
    {
        Bench bench;
        bench.open();
        bench.button("trainButton").click();
        QVERIFY(bench.controller.isAtWork());
        const QSignalSpy idle(&bench.controller, &TrainingController::becameIdle);
        bench.controller.rest();
        QTRY_COMPARE(idle.count(), 1);
        QVERIFY(!bench.controller.isAtWork());
        QCOMPARE(countProject(*bench.project).undecided, 3);
        QCOMPARE(bench.told.trained.load(), 0);
    }

    void isSuspendedOnClosing()
    {
        Bench bench;
        bench.open();
        bench.button("trainButton").click();
        QTRY_VERIFY(bench.told.steps > 0);
        bench.controller.suspend();
        QTRY_COMPARE(bench.over.count(), 1);
        QVERIFY(!bench.over.first().first().toBool());
        QVERIFY(bench.phase().contains(u"put aside"_s));
        QVERIFY(bench.button("trainButton").isEnabled());
    }

    void aStoppedRunIsMeasuredUnlessItIsToEndAtOnce_data()
    {
        QTest::addColumn<bool>("isClosing");
        QTest::newRow("measured later") << false;
        QTest::newRow("closed") << true;
    }
    void aStoppedRunIsMeasuredUnlessItIsToEndAtOnce()
    {
        QFETCH(const bool, isClosing);
        Bench bench;
        bench.training = [&bench](const ProgressSink& progress, const std::stop_token& stop) {
            progress({.phase = TrainingPhase::Training,
                      .epoch = 1,
                      .epochs = 9,
                      .finishedEpoch = EpochRecord{.epoch = 1}});
            while (!stop.stop_requested())
                std::this_thread::yield();
            for (int image = 1; !*bench.isSuspended; ++image)
                progress({.phase = TrainingPhase::Validating, .step = image, .steps = 9});
            return ended(TrainingOutcome::Suspended, false);
        };
        bench.open();
        bench.button("trainButton").click();
        QTRY_VERIFY(bench.controller.progress().epoch > 0);
        const QSignalSpy canStop(&bench.controller, &TrainingController::canStopChanged);
        bench.button("stopTrainingButton").click();
        QCOMPARE(canStop, QList<QVariantList>{{false}});
        bench.button("stopTrainingButton").click(); // a double click
        bench.controller.stop();
        QTRY_COMPARE(bench.phase(), u"Measuring the model that is kept…"_s);
        bench.button("stopTrainingButton").click();
        bench.controller.stop();
        QCOMPARE(bench.phase(), u"Measuring the model that is kept…"_s);
        QVERIFY(bench.controller.isRunning());
        QVERIFY(!*bench.isSuspended);
        QVERIFY(!bench.button("stopTrainingButton").isEnabled());
        if (isClosing)
            bench.controller.rest();
        else
            bench.button("measureLaterButton").click();
        QTRY_COMPARE(bench.over.count(), 1);
        QVERIFY(!bench.over.first().first().toBool());
        QVERIFY(bench.phase().contains(u"put aside"_s));
    }

    void anEarlierModelThatIsKeptFirstIsNotTheRunsOwn()
    {
        Bench bench;
        bench.training = [](const ProgressSink& progress, const std::stop_token& stop) {
            for (int image = 1; !stop.stop_requested(); ++image)
                progress({.phase = TrainingPhase::Validating, .step = image, .steps = 9});
            return ended(TrainingOutcome::Cancelled, false);
        };
        bench.open();
        bench.button("trainButton").click();
        QTRY_COMPARE(bench.controller.progress().phase, TrainingPhase::Validating);
        QVERIFY(!bench.controller.isMeasuring());
        bench.button("stopTrainingButton").click();
        QCOMPARE(bench.phase(), u"Stopping"_s); // there is nothing to keep
        QTRY_COMPARE(bench.over.count(), 1);
        QVERIFY(!bench.button("measureLaterButton").isVisible());
        QCOMPARE(bench.phase(), u"Stopped before there was a model."_s);
    }

    void anInterruptedRunGoesOn()
    {
        InterruptedRun evening = kEvening;
        evening.bestEpoch = 6;
        for (int epoch = 1; epoch <= 7; ++epoch)
            evening.records.push_back(
                {.epoch = epoch, .loss = 10.0 - epoch, .validationAp = 0.125 * epoch});
        Bench bench(evening);
        bench.open();
        QTRY_VERIFY(bench.isOffered());
        QVERIFY(!bench.controller.isRunning()); // nothing goes on by itself
        bench.button("resumeTrainingButton").click();
        QVERIFY(bench.controller.isRunning());
        QVERIFY(!bench.isOffered());
        QTRY_VERIFY(bench.told.steps > 0);
        QCOMPARE(bench.told.resumed.load(), 1);
        QCOMPARE(bench.told.trained.load(), 0);
        const auto points = bench.panel.run().charts().losses().series()[0]->points();
        QCOMPARE(points.size(), qsizetype(7));
        QCOMPARE(points.last(), QPointF(7, 3));
        QCOMPARE(bench.panel.run().charts().accuracy().marks()[0]->points(),
                 QList<QPointF>({{6, 0.75}}));
        QVERIFY(!bench.controller.wouldBeLost());
        bench.found.reset();
        bench.controller.stop();
        QTRY_COMPARE(bench.over.count(), 1);
    }

    void theBestOfAnInterruptedRunIsKept()
    {
        Bench bench(kEvening);
        bench.open();
        QTRY_VERIFY(bench.isOffered());
        bench.button("keepBestButton").click();
        QTRY_COMPARE(bench.over.count(), 1);
        QVERIFY(bench.over.first().first().toBool());
        QCOMPARE(bench.told.kept.load(), 1);
        QCOMPARE(bench.phase(), u"The last training was interrupted. Its best model is kept."_s);
        QVERIFY(!bench.isOffered());
    }

    void aSuspendedRunIsOfferedAgain()
    {
        Bench bench;
        bench.open();
        bench.button("trainButton").click();
        QTRY_VERIFY(bench.told.steps > 0);
        bench.found = kEvening;
        const QSignalSpy idle(&bench.controller, &TrainingController::becameIdle);
        bench.controller.rest();
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(bench.over.count(), 1);
        QVERIFY(!bench.controller.isAtWork());
        bench.controller.setClosing(false); // the project stays after all
        QTRY_VERIFY(bench.isOffered());
    }

    void aRunWithoutAnEpochWouldBeLost()
    {
        std::atomic<bool> isEpochDone = false;
        Bench bench;
        bench.training = [&isEpochDone](const ProgressSink& progress, const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                TrainingProgress update{.phase = TrainingPhase::Training, .epoch = 1, .epochs = 9};
                if (isEpochDone.exchange(false))
                    update.finishedEpoch = EpochRecord{.epoch = 1};
                progress(update);
            }
            return ended(TrainingOutcome::Cancelled, true);
        };
        bench.open();
        QVERIFY(!bench.controller.wouldBeLost());
        bench.button("trainButton").click();
        QTRY_VERIFY(bench.controller.progress().epoch > 0);
        QVERIFY(bench.controller.wouldBeLost());
        isEpochDone = true;
        QTRY_VERIFY(!bench.controller.wouldBeLost());
        bench.controller.stop();
        QTRY_COMPARE(bench.over.count(), 1);
    }

    void whatCanGoOnIsNotLostButNoStopKeepsIt()
    {
        std::atomic<bool> canGoOn = false;
        Bench bench;
        bench.training = [&canGoOn](const ProgressSink& progress, const std::stop_token& stop) {
            while (!stop.stop_requested())
                progress({.phase = TrainingPhase::Training,
                          .epoch = 1,
                          .epochs = 9,
                          .canGoOn = canGoOn,
                          .fold = 1,
                          .folds = 5});
            return ended(TrainingOutcome::Cancelled, false);
        };
        bench.open();
        bench.button("trainButton").click();
        QTRY_COMPARE(bench.controller.progress().fold, 1);
        QVERIFY(bench.controller.wouldBeLost());
        canGoOn = true;
        QTRY_VERIFY(!bench.controller.wouldBeLost());
        bench.button("stopTrainingButton").click();
        QCOMPARE(bench.phase(), u"Stopping"_s);
        QTRY_COMPARE(bench.over.count(), 1);
    }

    void aVariantThatWasTriedIsNotLost()
    {
        std::atomic<int> variant = 1;
        Bench bench;
        bench.training = [&](const ProgressSink& progress, const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                const int tried = variant;
                progress({.phase = TrainingPhase::Training,
                          .epoch = 1,
                          .epochs = 9,
                          .variant = tried,
                          .variants = tried > 0 ? 2 : 0,
                          .hasVariantModel = tried != 1});
            }
            for (int image = 1; !*bench.isSuspended; ++image)
                progress({.phase = TrainingPhase::Validating, .step = image, .steps = 9});
            TrainingSummary summary;
            summary.outcome = TrainingOutcome::Suspended;
            summary.canGoOn = false;
            return Result<TrainingSummary>(summary);
        };
        bench.open();
        bench.button("trainButton").click();
        QTRY_COMPARE(bench.controller.progress().variant, 1);
        QVERIFY(bench.controller.wouldBeLost());
        variant = 2;
        QTRY_VERIFY(!bench.controller.wouldBeLost());
        variant = 0; // the first epoch of the chosen one
        QTRY_COMPARE(bench.controller.progress().variant, 0);
        QVERIFY(!bench.controller.wouldBeLost());
        QVERIFY(!bench.controller.isMeasuring());
        QTRY_COMPARE(bench.button("stopTrainingButton").text(), u"Stop and keep the best"_s);
        bench.button("stopTrainingButton").click();
        QCOMPARE(bench.phase(), u"Stopping and keeping the best so far"_s);
        QTRY_COMPARE(bench.phase(), u"Measuring the model that is kept…"_s);
        QVERIFY(bench.controller.isMeasuring());
        bench.button("measureLaterButton").click();
        QTRY_COMPARE(bench.over.count(), 1);
        QVERIFY(bench.phase().contains(u"is measured when you keep it"_s));
    }

    void aCoreIsLeftToOthersAtAnyTime()
    {
        Bench bench;
        bench.open();
        bench.button("fewerCores").click();
        QVERIFY(*bench.isPolite);
        bench.button("trainButton").click();
        QTRY_VERIFY(bench.told.steps > 0);
        QCOMPARE(bench.threads, 0); // all, of which one rests, so that the model is the same
        bench.button("fewerCores").click();
        QVERIFY(!*bench.isPolite);
        bench.button("fewerCores").click();
        QVERIFY(*bench.isPolite);
        bench.controller.stop();
        QTRY_COMPARE(bench.over.count(), 1);
    }

    void nothingBeginsWhileTheProjectCloses()
    {
        Bench bench(kEvening);
        bench.open();
        QTRY_VERIFY(bench.isOffered());
        bench.controller.setClosing(true);
        bench.button("trainButton").click();
        bench.button("resumeTrainingButton").click();
        bench.button("keepBestButton").click();
        QVERIFY(!bench.controller.isRunning());
        bench.controller.setClosing(false);
        bench.button("resumeTrainingButton").click();
        QVERIFY(bench.controller.isRunning());
        QCOMPARE(bench.told.trained.load(), 0);
        bench.controller.setProject(nullptr); // it is not left to itself
        QCOMPARE(bench.over.count(), 1);
        QVERIFY(!bench.over.first().first().toBool());
        QVERIFY(!bench.controller.isRunning());
    }

    void showsWhatTheModelFinds()
    {
        Bench bench;
        bench.training = [&bench](const ProgressSink& progress, const std::stop_token&) {
            for (int epoch = 1; epoch <= 2; ++epoch) {
                TrainingProgress update{.phase = TrainingPhase::Validating,
                                        .epoch = epoch,
                                        .epochs = 2,
                                        .finishedEpoch = EpochRecord{.epoch = epoch}};
                // The third has no file.
                for (const ImageId image : bench.images)
                    update.examples.push_back(
                        {image, std::vector<Detection>(size_t(epoch), {bench.label, {}, 0.9})});
                progress(update);
            }
            return ended(TrainingOutcome::Finished, true);
        };
        bench.open();
        bench.button("trainButton").click();
        QTRY_COMPARE(bench.over.count(), 1);
        const auto& views = bench.panel.run().examples().views();
        QTRY_VERIFY(views[1]->isVisible());
        QVERIFY(!views[2]->isVisible());
        QCOMPARE(views[0]->example().image, bench.images[0]);
        QCOMPARE(views[0]->example().fullSize, QSize(640, 480));
        QVERIFY(views[0]->example().picture.width() <= 320);
        QCOMPARE(views[0]->example().truth.size(), size_t(1));
        QCOMPARE(views[0]->example().found.size(), size_t(2)); // of the last epoch
    }
};

QTEST_MAIN(TestTrainingController)
#include "tst_trainingcontroller.moc"
