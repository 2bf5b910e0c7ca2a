// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/trainingpanel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

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

} // namespace

class TestTrainingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonAsksForAllThatWasChosen()
    {
        TrainingPanel panel;
        panel.setData(kReady);
        panel.resize(1000, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        std::optional<TrainingConfig> wanted;
        connect(&panel, &TrainingPanel::trainingRequested, this,
                [&wanted](const TrainingConfig& config) { wanted = config; });
        QTest::mouseClick(&child<QAbstractButton>(panel, u"quickPreset"_s), Qt::LeftButton);
        QTest::mouseClick(&child<QAbstractButton>(panel, u"trainingOptions"_s), Qt::LeftButton);
        child<QSpinBox>(panel, u"epochs"_s).setValue(7);
        child<QSpinBox>(panel, u"inputSize"_s).setValue(300); // not a multiple of 32
        child<QAbstractButton>(panel, u"mirror"_s).setChecked(false);
        QTest::mouseClick(&child<QAbstractButton>(panel, u"trainButton"_s), Qt::LeftButton);
        QVERIFY(wanted);
        QCOMPARE(wanted->preset, TrainingPreset::Quick);
        QCOMPARE(wanted->epochs, 7);
        QCOMPARE(wanted->inputSize, 288);
        QCOMPARE(wanted->horizontalFlip, false);
        QVERIFY(wanted->validate().isOk());
    }

    void labelsThatMustNotBeMirroredKeepTheChoiceOff()
    {
        TrainingPanel panel;
        panel.setData(kReady);
        auto& mirror = child<QAbstractButton>(panel, u"mirror"_s);
        QVERIFY(mirror.isEnabled() && mirror.isChecked());
        mirror.setChecked(false);
        panel.setData(kReady); // an edit does not undo what was chosen
        QVERIFY(!mirror.isChecked());
        TrainingDataSummary logos = kReady;
        logos.canMirror = false;
        mirror.setChecked(true);
        panel.setData(logos);
        QVERIFY(!mirror.isEnabled() && !mirror.isChecked());
        panel.setData(kReady); // another project
        QVERIFY(mirror.isEnabled() && mirror.isChecked());
    }

    void anObstacleIsSaidAndKeepsTheButtonOff()
    {
        TrainingPanel panel;
        TrainingDataSummary data = kReady;
        data.obstacle = u"There are no boxes yet."_s;
        panel.setData(data);
        QVERIFY(!child<QAbstractButton>(panel, u"trainButton"_s).isEnabled());
        QCOMPARE(child<QLabel>(panel, u"trainingObstacle"_s).text(), data.obstacle);
        panel.setData(kReady);
        QVERIFY(child<QAbstractButton>(panel, u"trainButton"_s).isEnabled());
    }

    void aRunShowsWhereItStandsAndCanBeStopped()
    {
        TrainingPanel panel;
        panel.setData(kReady);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy stopped(&panel, &TrainingPanel::stopRequested);
        panel.showStart();
        QVERIFY(!child<QAbstractButton>(panel, u"trainButton"_s).isEnabled());
        panel.showProgress({.phase = TrainingPhase::Validating, .epoch = 2, .epochs = 5});
        QCOMPARE(child<QLabel>(panel, u"trainingPhase"_s).text(),
                 u"Checking on the validation images"_s);
        QTest::mouseClick(&child<QAbstractButton>(panel, u"stopTrainingButton"_s), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        panel.showStopping();
        // Late progress does not hide that the run is being stopped.
        panel.showProgress({.phase = TrainingPhase::Training, .epoch = 3, .epochs = 5});
        QCOMPARE(child<QLabel>(panel, u"trainingPhase"_s).text(),
                 u"Stopping and keeping the best so far"_s);
        panel.showEnd(u"Stopped."_s, true);
        QVERIFY(!panel.isRunning());
        QVERIFY(child<QAbstractButton>(panel, u"seeEvaluationButton"_s).isVisible());
        QVERIFY(child<QAbstractButton>(panel, u"trainButton"_s).isEnabled());
    }

    void theHistoryListsTheRuns()
    {
        TrainingPanel panel;
        panel.setRuns({RunRecord{RunId(1)}, RunRecord{RunId(2)}});
        QCOMPARE(child<QTableView>(panel, u"runHistory"_s).model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestTrainingPanel)
#include "tst_trainingpanel.moc"
