// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartsaving.h"
#include "widgets/charts/sharebars.h"
#include "widgets/charts/sharechart.h"
#include "widgets/panels/qualitycharts.h"

#include <QBarSet>
#include <QChart>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QValueAxis>

#include <set>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

CurvesView someCurves()
{
    CurvesView view;
    view.points = {{0.9, 1, 0.25, 0.4}, {0.5, 0.75, 0.75, 0.75}};
    view.calibration.bins[9] = {4, 0.95, 0.5};
    view.calibration.error = 0.45;
    return view;
}

} // namespace

class TestQualityCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theCurvesAreThoseGiven()
    {
        QualityCharts charts;
        charts.setCurves(someCurves());
        const auto& recall = *charts.findChild<ShareChart*>(u"precisionRecallChart"_s);
        QCOMPARE(recall.series().size(), size_t(1));
        QCOMPARE(recall.series()[0]->points(), QList<QPointF>({{0.25, 1}, {0.75, 0.75}}));
        const auto& thresholds = *charts.findChild<ShareChart*>(u"thresholdChart"_s);
        QCOMPARE(thresholds.series().size(), size_t(3));
        QCOMPARE(thresholds.series()[2]->points(), QList<QPointF>({{0.5, 0.75}, {0.9, 0.4}}));
        std::set<Qt::PenStyle> dashes;
        for (const QLineSeries* line : thresholds.series())
            dashes.insert(line->pen().style());
        QCOMPARE(dashes.size(), size_t(3));
    }

    void theThresholdIsMarked()
    {
        QualityCharts charts;
        charts.setCurves(someCurves());
        ThresholdView view{0.5, 0.75, 0.7, {}};
        view.overlaps[19] = 6;
        view.overlaps[12] = 2;
        charts.setThreshold(view);
        const auto& recall = *charts.findChild<ShareChart*>(u"precisionRecallChart"_s);
        const auto& thresholds = *charts.findChild<ShareChart*>(u"thresholdChart"_s);
        QCOMPARE(recall.mark().points(), QList<QPointF>({{0.7, 0.75}}));
        QCOMPARE(thresholds.line().points(), QList<QPointF>({{0.5, 0}, {0.5, 1}}));
        const auto& overlaps = *charts.findChild<ShareBars*>(u"overlapChart"_s);
        QCOMPARE(overlaps.bars().count(), kIouBins);
        QCOMPARE(overlaps.bars().at(19), 6.0);
        QVERIFY(overlaps.valueAxis().max() >= 6);
        charts.setThreshold({});
        QVERIFY(recall.mark().points().isEmpty());
        QVERIFY(thresholds.line().points().isEmpty());
    }

    void theCalibrationIsToldInWords()
    {
        QualityCharts charts;
        charts.setCurves(someCurves());
        const auto& bars = *charts.findChild<ShareBars*>(u"calibrationChart"_s);
        QCOMPARE(bars.bars().count(), kCalibrationBins);
        QCOMPARE(bars.bars().at(9), 0.5);
        QVERIFY(charts.findChild<QLabel*>(u"calibrationText"_s)->text().contains(u"45.0"_s));
        QVERIFY(!bars.accessibleDescription().isEmpty());
    }

    void scoresThatNoBoxHasAreLeftOut()
    {
        QualityCharts charts;
        CurvesView view = someCurves();
        view.calibration.bins[2] = {5, 0.25, 0.0}; // all wrong, which is something else
        charts.setCurves(view);
        const auto& bars = *charts.findChild<ShareBars*>(u"calibrationChart"_s);
        QCOMPARE(bars.diagonal().size(), size_t(2));
        QCOMPARE(bars.diagonal()[0]->points(), QList<QPointF>({{1.5, 0.2}, {2.5, 0.3}}));
        QCOMPARE(bars.diagonal()[1]->points(), QList<QPointF>({{8.5, 0.9}, {9.5, 1}}));
        for (std::size_t bin = 0; bin < view.calibration.bins.size(); ++bin)
            view.calibration.bins[bin] = {1, 0.1 * double(bin), 0.5};
        charts.setCurves(view);
        QCOMPARE(bars.diagonal().size(), size_t(1));
        QCOMPARE(bars.diagonal()[0]->points(), QList<QPointF>({{-0.5, 0}, {9.5, 1}}));
        charts.setCurves({});
        QVERIFY(bars.diagonal().empty());
    }

    void aChartIsWrittenAsAPicture()
    {
        constexpr QSize kSaved(1000, 640); // whatever is on screen
        QualityCharts charts;
        charts.resize(900, 700);
        charts.setCurves(someCurves());
        charts.show();
        QVERIFY(QTest::qWaitForWindowExposed(&charts));
        auto& chart = *charts.findChild<ShareChart*>(u"thresholdChart"_s);
        const QTemporaryDir folder;
        const QString png = folder.filePath(u"a.png"_s);
        QVERIFY(writeChart(chart, png));
        const QImage image(png);
        QCOMPARE(image.size(), kSaved * 2);
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 5); // text and lines, and not only ground

        const QString svg = folder.filePath(u"a.SVG"_s);
        QVERIFY(writeChart(chart, svg));
        const QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(QPoint(), kSaved));
        QCOMPARE(chart.chart()->size(), QSizeF(chart.size())); // on screen it stays as it was

        const auto failed = writeChart(chart, folder.filePath(u"none/a.png"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::NotWritable);
    }
};

QTEST_MAIN(TestQualityCharts)
#include "tst_qualitycharts.moc"
