// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/curvechart.h"
#include "widgets/charts/runcharts.h"

#include <QLineSeries>
#include <QScatterSeries>
#include <QTest>

#include <limits>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

std::vector<EpochRecord> someEpochs()
{
    return {{.epoch = 1,
             .loss = 6,
             .scoreLoss = 1,
             .boxLoss = 2,
             .distributionLoss = 3,
             .validationAp = 0.5,
             .validationAp50 = 0.8},
            {.epoch = 2,
             .loss = 3,
             .scoreLoss = 0.5,
             .boxLoss = 1,
             .distributionLoss = 1.5,
             .validationAp = 0.5,
             .validationAp50 = 0.75},
            {.epoch = 3,
             .loss = 2,
             .scoreLoss = 0.25,
             .boxLoss = 0.75,
             .distributionLoss = 1,
             .validationAp = 0.25,
             .validationAp50 = 0.5}};
}

} // namespace

class TestRunCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunShowsItsLossesAndItsAccuracy()
    {
        RunCharts charts;
        charts.showRun(someEpochs(), 0, 10);
        const auto& losses = charts.losses().series();
        QCOMPARE(losses.size(), size_t(4));
        QCOMPARE(losses[0]->points(), QList<QPointF>({{1, 6}, {2, 3}, {3, 2}}));
        QCOMPARE(losses[1]->points(), QList<QPointF>({{1, 1}, {2, 0.5}, {3, 0.25}}));
        QCOMPARE(losses[2]->points(), QList<QPointF>({{1, 2}, {2, 1}, {3, 0.75}}));
        QCOMPARE(losses[3]->points(), QList<QPointF>({{1, 3}, {2, 1.5}, {3, 1}}));
        const auto& accuracy = charts.accuracy().series();
        QCOMPARE(accuracy.size(), size_t(2));
        QCOMPARE(accuracy[0]->points(), QList<QPointF>({{1, 0.5}, {2, 0.5}, {3, 0.25}}));
        QCOMPARE(accuracy[1]->points(), QList<QPointF>({{1, 0.8}, {2, 0.75}, {3, 0.5}}));
        QVERIFY(charts.accuracy().marks()[0] == nullptr); // none is kept yet
    }

    void theKeptEpochIsMarkedThoughItIsNotTheBest()
    {
        RunCharts charts;
        charts.showRun(someEpochs(), 3);
        QVERIFY(charts.accuracy().marks()[0] != nullptr);
        QCOMPARE(charts.accuracy().marks()[0]->points(), QList<QPointF>({{3, 0.25}}));
        charts.showRun({{.epoch = 1, .loss = 1}}, 1); // without validation images
        QVERIFY(charts.accuracy().marks()[0] == nullptr);
    }

    void whatIsNoNumberIsLeftOut()
    {
        RunCharts charts;
        charts.showRun({{.epoch = 1, .loss = std::numeric_limits<double>::quiet_NaN()}}, 1);
        QVERIFY(charts.losses().series()[0]->points().isEmpty());
        QVERIFY(charts.accuracy().series()[0]->points().isEmpty());
    }

    void runsLieOverOneAnother()
    {
        RunCharts charts;
        charts.compare({{u"first"_s, someEpochs(), 0},
                        {u"second"_s, {{.epoch = 1, .loss = 4, .validationAp = 0.75}}, 1}});
        QCOMPARE(charts.losses().series().size(), size_t(2));
        QCOMPARE(charts.losses().series()[0]->name(), u"first"_s);
        QCOMPARE(charts.losses().series()[1]->name(), u"second"_s);
        QCOMPARE(charts.losses().series()[1]->points(), QList<QPointF>({{1, 4}}));
        QCOMPARE(charts.accuracy().series()[0]->points().size(), qsizetype(3));
        QCOMPARE(charts.accuracy().series()[1]->points(), QList<QPointF>({{1, 0.75}}));
        QCOMPARE(charts.accuracy().marks()[1]->points(), QList<QPointF>({{1, 0.75}}));
    }
};

QTEST_MAIN(TestRunCharts)
#include "tst_runcharts.moc"
