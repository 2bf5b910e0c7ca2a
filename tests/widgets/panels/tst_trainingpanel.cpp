// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/curvechart.h"
#include "widgets/charts/runcharts.h"
#include "widgets/panels/runhistory.h"
#include "widgets/panels/runview.h"
#include "widgets/panels/trainingpanel.h"
#include "widgets/panels/trainingsetup.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLineSeries>
#include <QProgressBar>
#include <QScatterSeries>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const TrainingDataSummary kReady{
    .trainImages = 8, .validationImages = 2, .testImages = 3, .boxes = 20, .labels = 2};

template<typename T>
T& child(const QWidget& parent, const QString& name)
{
    auto* widget = parent.findChild<T*>(name);
    Q_ASSERT(widget);
    return *widget;
}

struct Shown
{
    Shown()
    {
        panel.setup().setData(kReady);
        panel.resize(1080, 740); // what a window of 1280 x 800 leaves
        panel.show();
    }
    bool isExposed() { return QTest::qWaitForWindowExposed(&panel); }
    QString phase() const { return child<QLabel>(panel, u"trainingPhase"_s).text(); }
    QAbstractButton& button(const QString& name) const
    {
        return child<QAbstractButton>(panel, name);
    }
    TrainingPanel panel;
};

} // namespace

class TestTrainingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunShowsWhereItStandsAndCanBeStopped()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        RunView& run = shown.panel.run();
        const QSignalSpy stopped(&run, &RunView::stopRequested);
        shown.panel.showStart();
        QVERIFY(!shown.button(u"trainButton"_s).isEnabled());
        QCOMPARE(shown.button(u"stopTrainingButton"_s).text(), u"Cancel"_s); // nothing to keep yet
        run.setEpochs({{.epoch = 1, .loss = 2}}, 1);
        QCOMPARE(shown.button(u"stopTrainingButton"_s).text(), u"Stop and keep the best"_s);
        run.showProgress({.phase = TrainingPhase::Validating, .epoch = 2, .epochs = 5});
        QCOMPARE(shown.phase(), u"Checking on the validation images"_s);
        run.showProgress({.phase = TrainingPhase::Training,
                          .epoch = 2,
                          .epochs = 5,
                          .variant = 1,
                          .variants = 3});
        QCOMPARE(shown.phase(), u"Trying variant 1 of 3"_s);
        QTest::mouseClick(&shown.button(u"stopTrainingButton"_s), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        run.showEnding(u"Stopping."_s);
        QVERIFY(!shown.button(u"stopTrainingButton"_s).isEnabled());
        QVERIFY(!shown.button(u"pauseTrainingButton"_s).isEnabled());
        // Late progress does not hide that the run is being stopped.
        run.showProgress({.phase = TrainingPhase::Training, .epoch = 3, .epochs = 5});
        QCOMPARE(shown.phase(), u"Stopping."_s);
        QVERIFY(!shown.button(u"measureLaterButton"_s).isVisible());
        const QSignalSpy later(&run, &RunView::measureLaterRequested);
        run.showEnding(u"Measuring."_s, true);
        QCOMPARE(shown.phase(), u"Measuring."_s);
        QVERIFY(!shown.button(u"pauseTrainingButton"_s).isEnabled());
        QTest::mouseClick(&shown.button(u"stopTrainingButton"_s), Qt::LeftButton); // once more
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(later.count(), 0);
        QTest::mouseClick(&shown.button(u"measureLaterButton"_s), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(later.count(), 1);
        shown.panel.showEnd(u"Stopped."_s, ModelId(1));
        QVERIFY(!shown.panel.isRunning());
        QCOMPARE(shown.phase(), u"Stopped."_s);
        QVERIFY(shown.button(u"seeEvaluationButton"_s).isVisible());
        QVERIFY(!shown.button(u"measureLaterButton"_s).isVisible());
        QVERIFY(shown.button(u"trainButton"_s).isEnabled());
    }

    void imagesAreLookedAtAndDividedFirst()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        RunView& run = shown.panel.run();
        const auto& bar = *run.findChild<QProgressBar*>();
        shown.panel.showStart();
        run.showExamining(30, 100);
        QCOMPARE(shown.phase(), u"Looking at the images"_s);
        QCOMPARE(bar.value(), 30);
        QCOMPARE(bar.maximum(), 100);
        QVERIFY(!shown.button(u"pauseTrainingButton"_s).isVisible());
        QCOMPARE(shown.button(u"stopTrainingButton"_s).text(), u"Cancel"_s);
        run.showDividing();
        QCOMPARE(shown.phase(), u"Dividing the images"_s);
        QCOMPARE(bar.maximum(), 0); // how far that is, is not known
        shown.panel.showStart();
        QVERIFY(shown.button(u"pauseTrainingButton"_s).isVisible());
    }

    void anEarlierModelThatIsKeptFirstIsNotTheRunsOwn()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        RunView& run = shown.panel.run();
        const auto& bar = *run.findChild<QProgressBar*>();
        const TrainingProgress measuring{.phase = TrainingPhase::Validating, .step = 1, .steps = 4};
        shown.panel.showStart();
        run.showProgress(measuring);
        QCOMPARE(bar.value(), 0);
        run.showProgress({.phase = TrainingPhase::Training, .epoch = 1, .epochs = 1});
        run.showProgress(measuring);
        QCOMPARE(bar.value(), 1000);
        shown.panel.showStart();
        run.setKeeping();
        run.showProgress(measuring);
        QCOMPARE(bar.value(), 1000);
    }

    void aFoldIsNamed()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        RunView& run = shown.panel.run();
        const auto& step = child<QLabel>(shown.panel, u"trainingStep"_s);
        const auto& bar = *run.findChild<QProgressBar*>();
        shown.panel.showStart();
        run.showProgress({.phase = TrainingPhase::Training,
                          .epoch = 1,
                          .epochs = 2,
                          .step = 5,
                          .steps = 10,
                          .fold = 2,
                          .folds = 4});
        QVERIFY2(step.text().startsWith(u"Fold 2 of 4"_s), qPrintable(step.text()));
        // One and a quarter of five trainings.
        QCOMPARE(bar.value(), 250);
        run.showProgress({.phase = TrainingPhase::Testing, .fold = 2, .folds = 4});
        QCOMPARE(shown.phase(), u"Looking at images that it has never seen"_s);
        QCOMPARE(bar.value(), 400);
        run.showProgress({.phase = TrainingPhase::Training,
                          .epoch = 1,
                          .epochs = 2,
                          .step = 5,
                          .steps = 10,
                          .folds = 4});
        QVERIFY2(!step.text().contains(u"Fold"_s), qPrintable(step.text()));
        QCOMPARE(bar.value(), 850);
    }

    void variantsAreASixthOfTheRunEach()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        RunView& run = shown.panel.run();
        const auto& bar = *run.findChild<QProgressBar*>();
        TrainingProgress progress{
            .phase = TrainingPhase::Training, .epoch = 1, .epochs = 2, .step = 5, .steps = 10};
        for (const int folds : {0, 4}) {
            shown.panel.showStart();
            progress.folds = folds;
            progress.variant = 2;
            progress.variants = 3;
            run.showProgress(progress);
            // A sixth and a quarter of one, of three sixths and the run and its folds.
            QCOMPARE(bar.value(), qRound(1000 * 1.25 / 6 / (1.5 + folds)));
            progress.variant = 0;
            progress.variants = 0;
            run.showProgress(progress);
            QCOMPARE(bar.value(), qRound(1000 * (0.75 + folds) / (1.5 + folds)));
        }
        shown.panel.showStart(); // another run, without
        progress.folds = 0;
        run.showProgress(progress);
        QCOMPARE(bar.value(), 250);
        run.showProgress({.phase = TrainingPhase::Validating, .step = 1, .steps = 4});
        QCOMPARE(bar.value(), 1000); // the model is measured
    }

    void aVariantThatWasTriedCanBeKept()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        RunView& run = shown.panel.run();
        const auto& bar = *run.findChild<QProgressBar*>();
        const auto stop = [&shown] { return shown.button(u"stopTrainingButton"_s).text(); };
        shown.panel.showStart();
        TrainingProgress progress{
            .phase = TrainingPhase::Training, .epoch = 1, .epochs = 9, .variant = 1, .variants = 2};
        run.showProgress(progress);
        QCOMPARE(stop(), u"Cancel"_s);
        progress.epoch = 2;
        progress.hasVariantModel = true;
        run.showProgress(progress);
        QCOMPARE(stop(), u"Stop and keep the best"_s);
        progress.epoch = 1;
        progress.variant = 2;
        run.showProgress(progress);
        QCOMPARE(stop(), u"Stop and keep the best"_s);
        // It is stopped, and its model is measured.
        run.showEnding(u"Stopping."_s);
        run.showProgress({.phase = TrainingPhase::Validating, .step = 1, .steps = 4});
        QCOMPARE(bar.value(), 1000);
        QCOMPARE(stop(), u"Stop and keep the best"_s);
    }

    void aRunPausesAndGoesOn()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        RunView& run = shown.panel.run();
        const QSignalSpy pauses(&run, &RunView::pauseRequested);
        shown.panel.showStart();
        auto& pause = shown.button(u"pauseTrainingButton"_s);
        QCOMPARE(pause.text(), u"Pause"_s);
        QTest::mouseClick(&pause, Qt::LeftButton);
        run.setPaused(true);
        QCOMPARE(pause.text(), u"Resume"_s);
        QCOMPARE(shown.phase(), u"Paused"_s);
        const TrainingProgress late{
            .phase = TrainingPhase::Training, .epoch = 1, .epochs = 5, .secondsLeft = 100.0};
        run.showProgress(late); // it was under way
        QCOMPARE(shown.phase(), u"Paused"_s);
        QVERIFY(child<QLabel>(shown.panel, u"trainingTimeLeft"_s).text().isEmpty());
        QTest::mouseClick(&pause, Qt::LeftButton);
        run.setPaused(false);
        QCOMPARE(shown.phase(), u"Training"_s);
        QVERIFY(!child<QLabel>(shown.panel, u"trainingTimeLeft"_s).text().isEmpty());
        QCOMPARE(pauses.count(), 2);
        QCOMPARE(pauses[0][0].toBool(), true);
        QCOMPARE(pauses[1][0].toBool(), false);
    }

    void theCurvesGrowWithEachEpoch()
    {
        Shown shown;
        RunView& run = shown.panel.run();
        shown.panel.showStart();
        run.showProgress({.phase = TrainingPhase::Training, .epoch = 1, .epochs = 5});
        for (int epoch = 1; epoch <= 2; ++epoch)
            run.showProgress(
                {.phase = TrainingPhase::Validating,
                 .epoch = epoch,
                 .epochs = 5,
                 .finishedEpoch =
                     EpochRecord{.epoch = epoch, .loss = 3.0 - epoch, .validationAp = 0.25 * epoch},
                 .isKept = epoch == 1});
        QCOMPARE(shown.button(u"stopTrainingButton"_s).text(), u"Stop and keep the best"_s);
        QCOMPARE(run.charts().losses().series()[0]->points(), QList<QPointF>({{1, 2}, {2, 1}}));
        QCOMPARE(run.charts().accuracy().series()[0]->points(),
                 QList<QPointF>({{1, 0.25}, {2, 0.5}}));
        const auto step = [&shown] { return child<QLabel>(shown.panel, u"trainingStep"_s).text(); };
        QVERIFY2(step().contains(u"AP 0.250 in epoch 1"_s), qPrintable(step()));
        QCOMPARE(run.charts().accuracy().marks()[0]->points(), QList<QPointF>({{1, 0.25}}));
        shown.panel.showStart(); // another one
        QVERIFY(run.charts().losses().series()[0]->points().isEmpty());
        // One that goes on has its curve already.
        run.setEpochs({{.epoch = 1, .loss = 2, .validationAp = 0.5},
                       {.epoch = 2, .loss = 1, .validationAp = 0.625}},
                      1);
        QVERIFY2(step().contains(u"AP 0.500 in epoch 1"_s), qPrintable(step()));
        run.showProgress({.phase = TrainingPhase::Validating,
                          .epoch = 3,
                          .epochs = 5,
                          .finishedEpoch = EpochRecord{.epoch = 3, .loss = 0.5}});
        QCOMPARE(run.charts().losses().series()[0]->points(),
                 QList<QPointF>({{1, 2}, {2, 1}, {3, 0.5}}));
    }

    void theFocusStaysWhenATrainingBegins()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        auto& train = shown.button(u"trainButton"_s);
        train.setFocus();
        QTRY_VERIFY(train.hasFocus());
        shown.panel.showStart();
        QVERIFY(shown.button(u"runPageButton"_s).hasFocus());
    }

    void theCurvesOfAVariantAreShownUntilTheRunHasItsOwn()
    {
        Shown shown;
        RunView& run = shown.panel.run();
        shown.panel.showStart();
        const auto ends = [&run](int variant, int epoch, double loss) {
            TrainingProgress progress{
                .phase = TrainingPhase::Validating, .epoch = epoch, .epochs = 3};
            progress.variant = variant;
            progress.variants = 2;
            progress.finishedPartEpoch = EpochRecord{.epoch = epoch, .loss = loss};
            run.showProgress(progress);
        };
        const auto losses = [&run] { return run.charts().losses().series()[0]->points(); };
        ends(1, 1, 3);
        ends(1, 2, 2);
        QCOMPARE(losses(), QList<QPointF>({{1, 3}, {2, 2}}));
        ends(1, 1, 2.5); // anew, as what it was to go on from was of no use
        QCOMPARE(losses(), QList<QPointF>({{1, 2.5}}));
        ends(2, 1, 1.5);
        QCOMPARE(losses(), QList<QPointF>({{1, 1.5}}));
        run.showProgress({.phase = TrainingPhase::Training, .epoch = 1, .epochs = 9});
        QCOMPARE(losses(), QList<QPointF>({{1, 1.5}}));
        run.showProgress({.phase = TrainingPhase::Validating,
                          .epoch = 1,
                          .epochs = 9,
                          .finishedEpoch = EpochRecord{.epoch = 1, .loss = 0.5}});
        QCOMPARE(losses(), QList<QPointF>({{1, 0.5}}));
    }

    void runAndHistoryTakeTurns()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        QVERIFY(!shown.button(u"historyPageButton"_s).isEnabled());
        shown.panel.setRuns({RunRecord{RunId(1)}, RunRecord{RunId(2)}});
        shown.panel.showProject();
        const auto& table = child<QTableView>(shown.panel, u"runHistory"_s);
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 2);
        shown.panel.showStart();
        QVERIFY(!table.isVisible());
        QVERIFY(child<QLabel>(shown.panel, u"trainingPhase"_s).isVisible());
        shown.panel.showEnd(u"Finished."_s, ModelId(3));
        shown.panel.setRuns({RunRecord{RunId(1)}, RunRecord{RunId(2)}, RunRecord{RunId(3)}});
        QVERIFY(shown.button(u"seeEvaluationButton"_s).isVisible()); // it stays in sight
        QTest::mouseClick(&shown.button(u"historyPageButton"_s), Qt::LeftButton);
        QVERIFY(table.isVisible());
        shown.panel.setModels({ModelRecord{ModelId(3)}});
        QTest::mouseClick(&shown.button(u"runPageButton"_s), Qt::LeftButton);
        QVERIFY(shown.button(u"seeEvaluationButton"_s).isVisible());
        shown.panel.setModels({ModelRecord{ModelId(2)}}); // it was deleted with its run
        QVERIFY(table.isVisible());
        QTest::mouseClick(&shown.button(u"runPageButton"_s), Qt::LeftButton);
        QVERIFY(!shown.button(u"seeEvaluationButton"_s).isVisible());
        QTest::mouseClick(&shown.button(u"historyPageButton"_s), Qt::LeftButton);
        shown.panel.setRuns({}); // all deleted
        QVERIFY(!table.isVisible());
    }

    void nothingIsCutOffInASmallWindow()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        shown.panel.setRuns({RunRecord{RunId(1), u"first"_s}});
        shown.panel.showStart();
        QVERIFY2(shown.panel.minimumSizeHint().width() <= 1080,
                 qPrintable(QString::number(shown.panel.minimumSizeHint().width())));
        QVERIFY2(shown.panel.minimumSizeHint().height() <= 740,
                 qPrintable(QString::number(shown.panel.minimumSizeHint().height())));
        shown.button(u"trainingOptions"_s).setChecked(true);
        QCoreApplication::processEvents(); // they take their places
        int seen = 0;
        const auto areas = shown.panel.findChildren<QScrollArea*>();
        for (const QScrollArea* area : areas) {
            if (!area->isVisible())
                continue;
            ++seen;
            QVERIFY(area->widget()->width() <= area->viewport()->width());
        }
        QCOMPARE(seen, 1);
    }
};

QTEST_MAIN(TestTrainingPanel)
#include "tst_trainingpanel.moc"
