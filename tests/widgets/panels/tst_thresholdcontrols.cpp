// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/thresholdcontrols.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        controls.setLabels({{LabelId(4), u"Kestrel"_s, Qt::red, 0}});
        controls.setState({.threshold = 0.4});
        controls.resize(1000, 120);
        controls.show();
        QObject::connect(&controls, &ThresholdControls::thresholdMoved, &controls,
                         [this](double value) { moved.append(value); });
        QObject::connect(&controls, &ThresholdControls::ruleChosen, &controls,
                         [this](const ThresholdRule& rule) { rules.push_back(rule); });
        if (!QTest::qWaitForWindowActive(&controls))
            qFatal("The controls do not show.");
    }
    template<typename T>
    T& child(const QString& name)
    {
        return *controls.findChild<T*>(name);
    }

    ThresholdControls controls;
    QList<double> moved;
    std::vector<ThresholdRule> rules;
};

} // namespace

class TestThresholdControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSliderMovesTheThreshold()
    {
        Bench bench;
        auto& slider = bench.child<QSlider>(u"thresholdSlider"_s);
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(bench.moved, QList<double>({0.41}));
        QCOMPARE(bench.child<QDoubleSpinBox>(u"thresholdSpin"_s).value(), 0.41);
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(bench.moved.last(), 1.0);
    }

    void aTypedThresholdMovesTheSlider()
    {
        Bench bench;
        auto& spin = bench.child<QDoubleSpinBox>(u"thresholdSpin"_s);
        spin.setFocus();
        spin.selectAll();
        QTest::keyClicks(&spin, QLocale().toString(0.73, 'f', 2));
        QTest::keyClick(&spin, Qt::Key_Return);
        QCOMPARE(bench.moved, QList<double>({0.73}));
        QCOMPARE(bench.child<QSlider>(u"thresholdSlider"_s).value(), 730);
    }

    void whatIsShownIsNotAnnounced()
    {
        Bench bench;
        QSignalSpy iou(&bench.controls, &ThresholdControls::iouMoved);
        bench.controls.setState({.label = LabelId(4), .threshold = 0.9, .iou = 0.7});
        QVERIFY(bench.moved.isEmpty());
        QVERIFY(iou.isEmpty());
        QCOMPARE(bench.child<QComboBox>(u"thresholdLabelChoice"_s).currentText(), u"Kestrel"_s);
    }

    void aLabelIsChosenByKey()
    {
        Bench bench;
        std::vector<std::optional<LabelId>> chosen;
        connect(&bench.controls, &ThresholdControls::labelChosen, this,
                [&chosen](std::optional<LabelId> label) { chosen.push_back(label); });
        auto& choice = bench.child<QComboBox>(u"thresholdLabelChoice"_s);
        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_Down);
        QCOMPARE(chosen.size(), size_t(1));
        QCOMPARE(chosen.front(), LabelId(4));
        bench.controls.setState({});
        QCOMPARE(choice.currentIndex(), 0);
        QCOMPARE(chosen.size(), size_t(1)); // no person did that
    }

    void aRuleIsChosenWithItsValue()
    {
        Bench bench;
        auto& rule = bench.child<QComboBox>(u"ruleChoice"_s);
        auto& share = bench.child<QDoubleSpinBox>(u"ruleShareSpin"_s);
        QVERIFY(!share.isVisible());
        rule.setFocus();
        QTest::keyClick(&rule, Qt::Key_Down);
        QCOMPARE(bench.rules.back().kind, ThresholdRule::Kind::BestF1);
        QTest::keyClick(&rule, Qt::Key_Down);
        QCOMPARE(bench.rules.back(), (ThresholdRule{ThresholdRule::Kind::Precision, 0.95}));
        QVERIFY(share.isVisible());
        share.setFocus();
        QTest::keyClick(&share, Qt::Key_Up);
        QCOMPARE(bench.rules.back(), (ThresholdRule{ThresholdRule::Kind::Precision, 0.96}));
        rule.setFocus();
        QTest::keyClick(&rule, Qt::Key_End);
        QCOMPARE(bench.rules.back(), (ThresholdRule{ThresholdRule::Kind::Cost, 5}));
    }

    void whereTheThresholdComesFromIsSaid()
    {
        Bench bench;
        auto& rule = bench.child<QComboBox>(u"ruleChoice"_s);
        auto& share = bench.child<QDoubleSpinBox>(u"ruleShareSpin"_s);
        QCOMPARE(rule.currentText(), u"As stored with the model"_s);
        bench.controls.setState({.isStored = false});
        QCOMPARE(rule.currentText(), u"Threshold picked by hand"_s);
        bench.controls.setState(
            {.rule = ThresholdRule{ThresholdRule::Kind::Recall, 0.8}, .isStored = false});
        QCOMPARE(rule.currentText(), u"Find at least this share"_s);
        QCOMPARE(share.value(), 80.0);
        QVERIFY(share.isVisible());
        QVERIFY(bench.rules.empty()); // no person chose that
        // The first choice leads back to the model's own.
        QSignalSpy stored(&bench.controls, &ThresholdControls::storedRequested);
        rule.setFocus();
        QTest::keyClick(&rule, Qt::Key_Home);
        QCOMPARE(stored.count(), 1);
        QCOMPARE(rule.currentText(), u"As stored with the model"_s);
        QVERIFY(!share.isVisible());
    }

    void onlyOtherThresholdsCanBeKept()
    {
        Bench bench;
        auto& keep = bench.child<QPushButton>(u"keepThresholdsButton"_s);
        auto& reset = bench.child<QPushButton>(u"resetThresholdsButton"_s);
        QVERIFY(!keep.isEnabled() && !reset.isEnabled());
        bench.controls.setState({.isOwn = false});
        QSignalSpy kept(&bench.controls, &ThresholdControls::keepRequested);
        QSignalSpy undone(&bench.controls, &ThresholdControls::resetRequested);
        QTest::mouseClick(&keep, Qt::LeftButton);
        QTest::mouseClick(&reset, Qt::LeftButton);
        QCOMPARE(kept.count(), 1);
        QCOMPARE(undone.count(), 1);
        bench.controls.setState({.isOwn = false, .canKeep = false});
        QVERIFY(!keep.isEnabled() && reset.isEnabled());
    }

    void withoutValidationFiguresThereAreNoRules()
    {
        Bench bench;
        bench.controls.setState({.hasRules = false, .note = u"Mind this."_s});
        QVERIFY(!bench.child<QComboBox>(u"ruleChoice"_s).isEnabled());
        QCOMPARE(bench.child<QLabel>(u"thresholdNote"_s).text(), u"Mind this."_s);
    }

    void oneRowIsLeftWhereHeightIsNeeded()
    {
        Bench bench;
        bench.controls.setState({.note = u"Mind this."_s});
        const auto& rule = bench.child<QComboBox>(u"ruleChoice"_s);
        const auto& note = bench.child<QLabel>(u"thresholdNote"_s);
        QVERIFY(rule.isVisible() && note.isVisible());
        const QSize needed = bench.controls.minimumSizeHint();
        bench.controls.setCompact(true);
        QVERIFY(!rule.isVisible() && !note.isVisible());
        QVERIFY(bench.child<QSlider>(u"thresholdSlider"_s).isVisible());
        QVERIFY(bench.child<QDoubleSpinBox>(u"iouSpin"_s).isVisible());
        QTRY_VERIFY(bench.controls.minimumSizeHint().height() < needed.height());
        QCOMPARE(bench.controls.minimumSizeHint().width(), needed.width());
        bench.controls.resize(2400, 120); // where one row has room for all
        QTRY_VERIFY(rule.isVisible() && note.isVisible());
        QCOMPARE(bench.controls.minimumSizeHint().width(), needed.width());
        bench.controls.resize(1000, 120);
        QTRY_VERIFY(!rule.isVisible() && !note.isVisible());
    }

    void theRuleStaysInSightWhenItIsChosen()
    {
        Bench bench;
        bench.controls.setCompact(true);
        const auto& rule = bench.child<QComboBox>(u"ruleChoice"_s);
        for (int width = 1000; width <= 2400; width += 40) {
            bench.controls.resize(width, 120);
            bench.controls.setState({});
            const bool isShown = rule.isVisible();
            for (const auto kind : {ThresholdRule::Kind::Recall, ThresholdRule::Kind::Cost}) {
                bench.controls.setState({.rule = ThresholdRule{kind, 0.8}, .isStored = false});
                QCOMPARE(rule.isVisible(), isShown);
            }
        }
    }
};

QTEST_MAIN(TestThresholdControls)
#include "tst_thresholdcontrols.moc"
