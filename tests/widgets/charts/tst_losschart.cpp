// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/losschart.h"

#include <QLineSeries>
#include <QValueAxis>
#include <QtTest>

#include <limits>

using namespace boxwright;

class TestLossChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreTheEpochs()
    {
        LossChart chart;
        chart.start(20);
        chart.addEpoch({.epoch = 1, .loss = 2.5, .validationAp = {}});
        chart.addEpoch({.epoch = 2, .loss = 1.5, .validationAp = 0.4});
        QCOMPARE(chart.lossSeries().points(), QList<QPointF>({{1, 2.5}, {2, 1.5}}));
        QCOMPARE(chart.validationSeries().points(), QList<QPointF>({{2, 0.4}}));
    }

    void theAxesHoldAllThatIsShown()
    {
        LossChart chart;
        chart.start(20);
        chart.addEpoch({.epoch = 1, .loss = 37});
        QAbstractSeries* series = chart.chart()->series().first();
        const auto axes = chart.chart()->axes(Qt::Vertical, series);
        QVERIFY(qobject_cast<QValueAxis*>(axes.first())->max() >= 37);
        const auto epochs = chart.chart()->axes(Qt::Horizontal, series);
        QCOMPARE(qobject_cast<QValueAxis*>(epochs.first())->max(), 20.0);
    }

    void aLossThatIsNotANumberIsLeftOut()
    {
        LossChart chart;
        chart.addEpoch({.epoch = 1, .loss = std::numeric_limits<double>::quiet_NaN()});
        QVERIFY(chart.lossSeries().points().isEmpty());
    }

    void aNewRunStartsEmpty()
    {
        LossChart chart;
        chart.setEpochs({{.epoch = 1, .loss = 1, .validationAp = 0.2}});
        chart.start(5);
        QVERIFY(chart.lossSeries().points().isEmpty());
        QVERIFY(chart.validationSeries().points().isEmpty());
    }
};

QTEST_MAIN(TestLossChart)
#include "tst_losschart.moc"
