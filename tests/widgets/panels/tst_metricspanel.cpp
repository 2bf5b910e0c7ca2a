// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartsaving.h"
#include "widgets/panels/metricspanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QChartView>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

ModelRecord model(int id, const QString& name)
{
    ModelRecord record{ModelId(id)};
    record.name = name;
    return record;
}

/// Whether something other than the colour of its first pixel is in that part of a picture.
bool isDrawnIn(const QImage& image, const QRect& part)
{
    const QRgb ground = image.pixel(0, 0);
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (image.pixel(x, y) != ground)
                return true;
    return false;
}

} // namespace

class TestMetricsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestModelIsChosenAndStaysChosen()
    {
        MetricsPanel panel;
        QVERIFY(!panel.model());
        panel.setModels({model(1, u"old"_s), model(2, u"new"_s)});
        QCOMPARE(panel.model(), ModelId(2));
        panel.select(ModelId(1), Split::Validation);
        panel.setModels({model(1, u"old"_s), model(2, u"new"_s), model(3, u"newest"_s)});
        QCOMPARE(panel.model(), ModelId(1));
        QCOMPARE(panel.split(), Split::Validation);
    }

    void whatIsNotMeasuredCanBeMeasured()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        panel.showNotMeasured();
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        std::optional<ModelId> wanted;
        connect(&panel, &MetricsPanel::measuringRequested, this,
                [&wanted](ModelId id, Split) { wanted = id; });
        auto* button = panel.findChild<QAbstractButton*>(u"measureNowButton"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted, ModelId(5));
        panel.showMeasuring(3, 10);
        QVERIFY(!button->isVisible());
        QSignalSpy cancelled(&panel, &MetricsPanel::cancelRequested);
        QTest::mouseClick(panel.findChild<QAbstractButton*>(u"cancelMeasuringButton"_s),
                          Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
    }

    void aResultIsATableWithTotals()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        Evaluation evaluation;
        evaluation.images = 3;
        evaluation.labels = {LabelQuality{LabelId(1)}};
        panel.showResult({{{LabelId(1), u"Fern"_s, Qt::red, 0}}, evaluation, {}});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* table = panel.findChild<QTableView*>(u"metricsTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 0).data().toString(), u"All labels"_s);
    }

    void tabsAreReachedByKey()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        auto* boxes = new QLabel(u"boxes"_s);
        panel.addTab(boxes, u"Boxes"_s);
        panel.showResult({{}, Evaluation(), {}});
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* tabs = panel.findChild<QTabWidget*>(u"evaluationTabs"_s);
        QCOMPARE(tabs->count(), 5);
        QVERIFY(tabs->tabBar()->focusPolicy() & Qt::TabFocus);
        tabs->tabBar()->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
        QCOMPARE(tabs->currentWidget(), boxes);
        tabs->setCurrentIndex(0);
        panel.showTab(boxes);
        QCOMPARE(tabs->currentWidget(), boxes);
    }

    void changedBoxesCanBeMeasured()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        panel.showResult({{}, Evaluation(), {}});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* notice = panel.findChild<QWidget*>(u"truthNotice"_s);
        QVERIFY(!notice->isVisible());
        panel.showChanged(3, true);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->findChild<QLabel*>(u"truthNoticeText"_s)->text().contains(u'3'));
        QSignalSpy wanted(&panel, &MetricsPanel::measuringAgainRequested);
        auto* button = notice->findChild<QAbstractButton*>(u"measureWithNewBoxesButton"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QSignalSpy training(&panel, &MetricsPanel::trainingAgainRequested);
        QTest::mouseClick(notice->findChild<QAbstractButton*>(u"trainWithNewBoxesButton"_s),
                          Qt::LeftButton);
        QCOMPARE(training.count(), 1);
        panel.showChanged(3, false);
        QVERIFY(!button->isEnabled());
        panel.showChanged(0, true);
        QVERIFY(!notice->isVisible());
    }

    void theControlsAreInSightInEveryTab()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        auto* boxes = new QPushButton(u"boxes"_s);
        panel.addTab(boxes, u"Boxes"_s);
        panel.showResult({{}, Evaluation(), {}});
        panel.resize(1072, 740);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        const auto& slider = *panel.findChild<QWidget*>(u"thresholdSlider"_s);
        const auto& iou = *panel.findChild<QWidget*>(u"iouSpin"_s);
        const auto& rule = *panel.findChild<QWidget*>(u"ruleChoice"_s);
        auto* tabs = panel.findChild<QTabWidget*>(u"evaluationTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY(slider.isVisible() && iou.isVisible());
            // Pictures of boxes need the height of a second row.
            QCOMPARE(rule.isVisible(), tabs->currentWidget() != boxes);
        }
        boxes->setFocus();
        QTest::keyClick(boxes, Qt::Key_Tab); // below the tab, so after it
        QCOMPARE(QApplication::focusWidget()->objectName(), u"thresholdLabelChoice"_s);

        panel.resize(2400, 740); // where all has room in one row
        QTRY_VERIFY(rule.isVisible());
        const auto middle = [&panel](const QWidget& widget) {
            return widget.mapTo(&panel, widget.rect().center()).y();
        };
        QTRY_VERIFY(qAbs(middle(rule) - middle(slider)) < 4);
        panel.resize(1072, 740);
        QTRY_VERIFY(!rule.isVisible());
        QTRY_COMPARE(panel.width(), 1072); // it does not stay as wide as one row
        tabs->setCurrentIndex(0);
        QVERIFY(rule.isVisible());
    }

    void aChartIsSavedThatWasNeverShown()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        panel.showResult({{}, Evaluation(), {}});
        ThresholdView threshold;
        threshold.overlaps.fill(3);
        panel.showThreshold(threshold);
        panel.resize(1072, 740);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto& chart = *panel.findChild<QChartView*>(u"overlapChart"_s);
        QVERIFY(!chart.isVisible());
        const QSize size = chart.size();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.png"_s);
        QVERIFY(writeChart(chart, path));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(2000, 1280));
        // Bars, axes and titles fill it.
        QVERIFY(isDrawnIn(image, {1800, 400, 150, 400}));
        QVERIFY(isDrawnIn(image, {800, 1180, 400, 90}));
        QCOMPARE(chart.size(), size);
    }

    void theFiguresAreSavedAsAFile()
    {
        MetricsPanel panel;
        QSignalSpy table(&panel, &MetricsPanel::tableRequested);
        panel.findChild<QAction*>(u"saveTableAction"_s)->trigger();
        QCOMPARE(table.count(), 1);
    }

    void theFiguresSayHowSureTheyAre()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        Evaluation evaluation;
        evaluation.images = 12;
        evaluation.overall.images = 12;
        evaluation.overall.truth = 40;
        evaluation.overall.f1 = 0.8;
        EvaluationIntervals intervals;
        intervals.overall.f1 = Interval{0.5, 0.95};
        panel.showResult({{}, evaluation, intervals});
        auto* text = panel.findChild<QLabel*>(u"surenessText"_s);
        QVERIFY(text->text().contains(u"12"_s));
        const QString unsure = text->text();
        intervals.overall.f1 = Interval{0.78, 0.83};
        panel.showResult({{}, evaluation, intervals});
        QVERIFY(text->text() != unsure);
        QVERIFY(text->text().contains(u"rely on"_s));
        evaluation.overall.truth = 1; // on one image of many
        panel.showResult({{}, evaluation, intervals});
        QVERIFY(text->text().contains(u"first impression"_s));
        evaluation.overall.truth = 40;
        evaluation.overall.images = 3; // which look alike
        panel.showResult({{}, evaluation, intervals});
        QVERIFY(text->text().contains(u"first impression"_s));
    }

    void nothingIsWiderThanASmallWindow()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a model with quite a long name, as people give them"_s)});
        panel.showResult({{{LabelId(1), u"Fern"_s, Qt::red, 0}}, Evaluation(), {}});
        constexpr int kRail = 208;
        QVERIFY2(panel.minimumSizeHint().width() <= 1280 - kRail,
                 qPrintable(QString::number(panel.minimumSizeHint().width())));
        QVERIFY2(panel.minimumSizeHint().height() <= 720,
                 qPrintable(QString::number(panel.minimumSizeHint().height())));
    }

    void anotherModelIsAskedFor()
    {
        MetricsPanel panel;
        panel.setModels({model(1, u"a"_s), model(2, u"b"_s)});
        QSignalSpy changed(&panel, &MetricsPanel::selectionChanged);
        panel.findChild<QComboBox*>(u"modelChoice"_s)->setCurrentIndex(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(panel.model(), ModelId(1));
    }
};

QTEST_MAIN(TestMetricsPanel)
#include "tst_metricspanel.moc"
