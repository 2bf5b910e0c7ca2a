// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/choicecard.h"
#include "widgets/panels/trainingoutlook.h"
#include "widgets/panels/trainingsetup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const TrainingDataSummary kReady{
    .trainImages = 8, .validationImages = 2, .testImages = 3, .boxes = 20, .labels = 2};

const TrainingOutlook kOutlook{{{TrainingPreset::Quick, 20, 416, 60.0},
                                {TrainingPreset::Balanced, 60, 416, 180.0},
                                {TrainingPreset::Best, 120, 640, 7200.0}},
                               {u"The boxes are large."_s},
                               {u"“cat” has 3 boxes; 17 more would help."_s}};

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
        setup.setData(kReady);
        setup.resize(372, 1600);
        setup.show();
    }
    bool isExposed() { return QTest::qWaitForWindowExposed(&setup); }
    QString said(const QString& name) const { return child<QLabel>(setup, name).text(); }
    QString description(const QString& preset) const
    {
        return child<ChoiceCard>(setup, preset).accessibleDescription();
    }
    TrainingSetup setup;
};

ModelRecord model(qint64 id, const QString& name)
{
    ModelRecord record{ModelId(id)};
    record.name = name;
    return record;
}

} // namespace

class TestTrainingSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonAsksForAllThatWasChosen()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        TrainingSetup& setup = shown.setup;
        setup.setModels({model(5, u"older"_s), model(7, u"newer"_s)});
        std::optional<TrainingConfig> wanted;
        connect(&setup, &TrainingSetup::trainingRequested, this,
                [&wanted](const TrainingConfig& config) { wanted = config; });
        QTest::mouseClick(&child<QAbstractButton>(setup, u"quickPreset"_s), Qt::LeftButton);
        QTest::mouseClick(&child<QAbstractButton>(setup, u"trainingOptions"_s), Qt::LeftButton);
        QVERIFY(child<QSpinBox>(setup, u"epochs"_s).isVisible());
        child<QSpinBox>(setup, u"epochs"_s).setValue(7);
        child<QSpinBox>(setup, u"inputSize"_s).setValue(300); // not a multiple of 32
        child<QSpinBox>(setup, u"tileSize"_s).setValue(7); // less than there can be
        child<QSpinBox>(setup, u"batchSize"_s).setValue(4);
        child<QSpinBox>(setup, u"patience"_s).setValue(5);
        child<QSpinBox>(setup, u"frozenStages"_s).setValue(2);
        child<QSpinBox>(setup, u"seed"_s).setValue(11);
        child<QCheckBox>(setup, u"mirror"_s).setChecked(false);
        child<QCheckBox>(setup, u"balance"_s).setChecked(false);
        child<QCheckBox>(setup, u"mosaic"_s).setChecked(true);
        child<QComboBox>(setup, u"mirroredLook"_s).setCurrentIndex(1);
        child<QCheckBox>(setup, u"fewerCores"_s).setChecked(true);
        child<QCheckBox>(setup, u"timeBudget"_s).setChecked(true);
        child<QSpinBox>(setup, u"timeBudgetMinutes"_s).setValue(25);
        auto& start = child<QComboBox>(setup, u"startModel"_s);
        start.setCurrentIndex(start.findText(u"newer"_s));
        setup.requestTraining();
        QVERIFY(wanted);
        QCOMPARE(wanted->preset, TrainingPreset::Quick);
        QCOMPARE(wanted->epochs, 7);
        QCOMPARE(wanted->inputSize, 288);
        QCOMPARE(wanted->tileSize, 64);
        QCOMPARE(wanted->batchSize, 4);
        QCOMPARE(wanted->patience, 5);
        QCOMPARE(wanted->frozenStages, 2);
        QCOMPARE(wanted->seed, std::uint64_t(11));
        QVERIFY(!wanted->horizontalFlip && !wanted->balance && wanted->mosaic);
        QCOMPARE(wanted->mirroredLook, std::optional(true));
        QCOMPARE(wanted->threads, 0); // all, one of which may rest
        QCOMPARE(wanted->minutes, 25);
        QVERIFY(wanted->startModel == ModelId(7));
        QVERIFY(wanted->validate().isOk());
    }

    void coresAreLeftToOthersWhileItTrains()
    {
        Shown shown;
        const QSignalSpy changed(&shown.setup, &TrainingSetup::politenessChanged);
        shown.setup.setRunning(true);
        auto& fewerCores = child<QCheckBox>(shown.setup, u"fewerCores"_s);
        fewerCores.click();
        fewerCores.click();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[0][0].toBool(), true);
        QCOMPARE(changed[1][0].toBool(), false);
    }

    void everyImageCanBeTestedInParts()
    {
        const TrainingSetup setup;
        auto& folds = child<QSpinBox>(setup, u"folds"_s);
        QCOMPARE(folds.text(), u"Off"_s);
        folds.stepUp();
        QCOMPARE(setup.config().folds, 2);
        folds.setValue(99);
        QCOMPARE(setup.config().folds, 10);
        QVERIFY(setup.config().validate().isOk());
    }

    void whatNobodyChoseIsLeftToThePlan()
    {
        const TrainingSetup setup;
        const TrainingConfig config = setup.config();
        const TrainingConfig open;
        QCOMPARE(config.preset, TrainingPreset::Balanced);
        QCOMPARE(config.epochs, 0);
        QCOMPARE(config.inputSize, 0);
        QCOMPARE(config.tileSize, -1);
        QCOMPARE(config.batchSize, 0);
        QCOMPARE(config.patience, 0);
        QCOMPARE(config.frozenStages, -1);
        QCOMPARE(config.seed, open.seed);
        QCOMPARE(config.horizontalFlip, open.horizontalFlip);
        QCOMPARE(config.balance, open.balance);
        QCOMPARE(config.mosaic, open.mosaic);
        QCOMPARE(config.threads, 0);
        QCOMPARE(config.minutes, 0);
        QCOMPARE(config.folds, 0);
        QVERIFY(!config.startModel);
        QVERIFY(!config.mirroredLook);
        child<QComboBox>(setup, u"mirroredLook"_s).setCurrentIndex(2);
        QCOMPARE(setup.config().mirroredLook, std::optional(false));
    }

    void eachChoiceIsToldAndExplained()
    {
        TrainingSetup setup;
        const QSignalSpy changed(&setup, &TrainingSetup::configChanged);
        child<QAbstractButton>(setup, u"bestPreset"_s).setChecked(true);
        QCOMPARE(changed.count(), 1); // not also for the one that it replaces
        child<QSpinBox>(setup, u"epochs"_s).setValue(7);
        child<QCheckBox>(setup, u"mosaic"_s).setChecked(true);
        child<QCheckBox>(setup, u"timeBudget"_s).setChecked(true);
        child<QSpinBox>(setup, u"timeBudgetMinutes"_s).setValue(25);
        child<QComboBox>(setup, u"mirroredLook"_s).setCurrentIndex(1);
        QCOMPARE(changed.count(), 6);
        for (const QString& name :
             {u"epochs"_s, u"inputSize"_s, u"tileSize"_s, u"batchSize"_s, u"patience"_s,
              u"frozenStages"_s, u"seed"_s, u"mirror"_s, u"balance"_s, u"mosaic"_s,
              u"mirroredLook"_s, u"fewerCores"_s, u"startModel"_s})
            QVERIFY2(!child<QWidget>(setup, name).accessibleDescription().isEmpty(),
                     qPrintable(name));
    }

    void wholeImagesCanBeChosen()
    {
        const TrainingSetup setup;
        child<QSpinBox>(setup, u"tileSize"_s).setValue(0);
        QCOMPARE(setup.config().tileSize, 0);
    }

    void theModelToStartFromStaysChosenWhileItIsThere()
    {
        TrainingSetup setup;
        setup.setModels({model(5, u"older"_s), model(7, u"newer"_s)});
        auto& start = child<QComboBox>(setup, u"startModel"_s);
        QCOMPARE(start.count(), 3);
        QCOMPARE(start.itemText(1), u"newer"_s);
        start.setCurrentIndex(2);
        setup.setModels({model(5, u"older"_s), model(7, u"newer"_s), model(8, u"newest"_s)});
        QVERIFY(setup.config().startModel == ModelId(5));
        const QSignalSpy changed(&setup, &TrainingSetup::configChanged);
        setup.setModels({model(8, u"newest"_s)});
        QVERIFY(!setup.config().startModel);
        QCOMPARE(changed.count(), 1);
    }

    void presetsSayHowLongTheyTake()
    {
        Shown shown;
        QVERIFY(!shown.description(u"balancedPreset"_s).contains(u"minute"_s));
        shown.setup.showOutlook(kOutlook);
        QVERIFY(shown.description(u"quickPreset"_s).contains(u"about 60 second(s)"_s));
        const QString balanced = shown.description(u"balancedPreset"_s);
        QVERIFY2(balanced.contains(u"about 3 minute(s)"_s), qPrintable(balanced));
        QVERIFY(balanced.contains(u"60 epoch(s)"_s) && balanced.contains(u"416"_s));
        const QString best = shown.description(u"bestPreset"_s);
        QVERIFY(best.contains(u"120 epoch(s)"_s) && best.contains(u"about 2 hour(s)"_s));
        QVERIFY(!best.contains(u"at most"_s));
        TrainingOutlook varied = kOutlook; // one of the variants that it tries takes less
        varied.presets.back().isAtMost = true;
        shown.setup.showOutlook(varied);
        QVERIFY(shown.description(u"bestPreset"_s).contains(u"at most about 2 hour(s)"_s));
        QVERIFY(!shown.description(u"balancedPreset"_s).contains(u"at most"_s));
    }

    void aLimitOfTimeIsNoTimeWithoutLimit()
    {
        Shown shown;
        shown.setup.showOutlook(kOutlook);
        auto& limit = child<QCheckBox>(shown.setup, u"timeBudget"_s);
        limit.setChecked(true);
        QVERIFY(!shown.description(u"balancedPreset"_s).contains(u"about"_s));
        QVERIFY(shown.description(u"bestPreset"_s).contains(u"about 2 hour(s)"_s));
        child<QAbstractButton>(shown.setup, u"bestPreset"_s).setChecked(true);
        QVERIFY(shown.description(u"balancedPreset"_s).contains(u"about 3 minute(s)"_s));
        QVERIFY(!shown.description(u"bestPreset"_s).contains(u"about"_s));
        limit.setChecked(false);
        QVERIFY(shown.description(u"bestPreset"_s).contains(u"about 2 hour(s)"_s));
    }

    void theWheelChangesOnlyWhatHasTheFocus()
    {
        Shown shown;
        QApplication::setActiveWindow(&shown.setup);
        QVERIFY(QTest::qWaitForWindowActive(&shown.setup));
        child<QAbstractButton>(shown.setup, u"trainingOptions"_s).setChecked(true);
        child<QCheckBox>(shown.setup, u"timeBudget"_s).setChecked(true);
        shown.setup.setModels({model(5, u"older"_s)});
        const auto turn = [](QWidget& field) {
            const QPointF middle = QRectF(field.rect()).center();
            QWheelEvent down(middle, field.mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                             Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&field, &down);
        };
        auto& seed = child<QSpinBox>(shown.setup, u"seed"_s);
        auto& minutes = child<QSpinBox>(shown.setup, u"timeBudgetMinutes"_s);
        auto& start = child<QComboBox>(shown.setup, u"startModel"_s);
        seed.setValue(5);
        turn(seed);
        turn(minutes);
        turn(start);
        QCOMPARE(seed.value(), 5);
        QCOMPARE(minutes.value(), 10);
        QCOMPARE(start.currentIndex(), 0);
        QCOMPARE(seed.focusPolicy(), Qt::StrongFocus);
        seed.setFocus();
        turn(seed);
        QCOMPARE(seed.value(), 4);
    }

    void thePlanSaysWhyAndWarns()
    {
        Shown shown;
        QVERIFY(!child<QLabel>(shown.setup, u"planReasons"_s).isVisible());
        shown.setup.showLookingAhead();
        QVERIFY(child<QLabel>(shown.setup, u"planReasons"_s).isVisible());
        shown.setup.showOutlook(kOutlook);
        QCOMPARE(shown.said(u"planReasons"_s), kOutlook.reasons.first());
        QCOMPARE(shown.said(u"planWarnings"_s), kOutlook.warnings.first());
        QVERIFY(child<QLabel>(shown.setup, u"planWarnings"_s).isVisible());
        shown.setup.showLookingAhead(); // what was said stays meanwhile
        QCOMPARE(shown.said(u"planReasons"_s), kOutlook.reasons.first());
        shown.setup.showOutlookFailure(u"The engine is missing."_s);
        QVERIFY(shown.said(u"planReasons"_s).contains(u"The engine is missing."_s));
        QVERIFY(!child<QLabel>(shown.setup, u"planWarnings"_s).isVisible());
        QVERIFY(!shown.description(u"balancedPreset"_s).contains(u"minute"_s));
        QVERIFY(child<QPushButton>(shown.setup, u"trainButton"_s).isEnabled()); // never refused
    }

    void anObstacleIsSaidAndKeepsTheButtonOff()
    {
        TrainingSetup setup;
        TrainingDataSummary data = kReady;
        data.obstacle = u"There are no boxes yet."_s;
        setup.setData(data);
        QVERIFY(!child<QPushButton>(setup, u"trainButton"_s).isEnabled());
        QCOMPARE(child<QLabel>(setup, u"trainingObstacle"_s).text(), data.obstacle);
        setup.setData(kReady);
        QVERIFY(child<QPushButton>(setup, u"trainButton"_s).isEnabled());
    }

    void anInterruptedRunIsOffered()
    {
        Shown shown;
        QVERIFY(shown.isExposed());
        const QSignalSpy resumed(&shown.setup, &TrainingSetup::resumeRequested);
        const QSignalSpy kept(&shown.setup, &TrainingSetup::keepRequested);
        auto& notice = child<QWidget>(shown.setup, u"interruptedNotice"_s);
        QVERIFY(!notice.isVisible());
        shown.setup.setInterrupted(InterruptedRun{RunId(3), u"evening"_s, 7, 20, 7});
        QVERIFY(notice.isVisible());
        QCOMPARE(shown.said(u"interruptedText"_s),
                 u"The training “evening” was interrupted after epoch 7 of 20.\n"
                 "Training anew ends it and keeps its best model."_s);
        QTest::mouseClick(&child<QPushButton>(shown.setup, u"resumeTrainingButton"_s),
                          Qt::LeftButton);
        QCOMPARE(resumed.count(), 1);
        QTest::mouseClick(&child<QPushButton>(shown.setup, u"keepBestButton"_s), Qt::LeftButton);
        QCOMPARE(kept.count(), 1);
        InterruptedRun inFolds{RunId(3), u"evening"_s, 0, 20};
        inFolds.foldsDone = 2;
        inFolds.folds = 5;
        shown.setup.setInterrupted(inFolds);
        QCOMPARE(shown.said(u"interruptedText"_s),
                 u"The training “evening” was interrupted in fold 3 of 5.\n"
                 "Training anew ends it; there is no model yet."_s);
        QVERIFY(!child<QPushButton>(shown.setup, u"keepBestButton"_s).isVisible());
        InterruptedRun inVariants{RunId(3), {}, 0, 300, 12};
        inVariants.variantsDone = 1;
        inVariants.variants = 3;
        shown.setup.setInterrupted(inVariants);
        QCOMPARE(shown.said(u"interruptedText"_s),
                 u"A training was interrupted in variant 2 of 3.\n"
                 "Training anew ends it and keeps its best model."_s);
        QVERIFY(child<QPushButton>(shown.setup, u"keepBestButton"_s).isVisible());
        InterruptedRun measured{RunId(3), u"evening"_s, 20, 20, 20};
        measured.canGoOn = false;
        shown.setup.setInterrupted(measured);
        QVERIFY(!child<QPushButton>(shown.setup, u"resumeTrainingButton"_s).isVisible());
        QVERIFY(child<QPushButton>(shown.setup, u"keepBestButton"_s).isVisible());
        shown.setup.setRunning(true);
        QVERIFY(!notice.isVisible());
        shown.setup.setRunning(false);
        QVERIFY(notice.isVisible());
        shown.setup.setInterrupted({});
        QVERIFY(!notice.isVisible());
    }
};

QTEST_MAIN(TestTrainingSetup)
#include "tst_trainingsetup.moc"
