// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/learningchart.h"
#include "widgets/theme/theme.h"

#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTest>
#include <QValueAxis>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

LearningPoint pointOf(int images, std::optional<double> ap50)
{
    LearningPoint point{1, images};
    point.ap50 = ap50;
    return point;
}

/// 1 - AP50 = 2 / sqrt(n) + 0.1, and a part that nothing measured.
LearningCurve usualCurve()
{
    LearningCurve curve;
    curve.points = {pointOf(25, 0.5), pointOf(50, {}), pointOf(100, 0.7), pointOf(400, 0.8)};
    return curve;
}

const QValueAxis& axis(const LearningChart& chart, Qt::Orientation orientation)
{
    return *qobject_cast<QValueAxis*>(chart.chart()->axes(orientation).first());
}

} // namespace

class TestLearningChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWasMeasured()
    {
        LearningChart chart;
        QVERIFY(!chart.points().isVisible());
        chart.setCurve(usualCurve(), {});
        QCOMPARE(chart.points().points(), QList<QPointF>({{25, 0.5}, {100, 0.7}, {400, 0.8}}));
        QVERIFY(chart.points().isVisible());
        QVERIFY(!chart.course().isVisible());
        QVERIFY(!chart.outlook().isVisible());
        QVERIFY(axis(chart, Qt::Horizontal).max() >= 400);
        QCOMPARE(axis(chart, Qt::Vertical).max(), 1.0);
        QVERIFY(!chart.accessibleName().isEmpty());
        QVERIFY(chart.accessibleDescription().contains(u"100 image(s): AP50 0"_s));
    }

    void theLawIsDashedBeyondThePoints()
    {
        LearningChart chart;
        chart.setCurve(usualCurve(), PowerLaw{2, 0.5, 0.1});
        QVERIFY(chart.course().isVisible());
        QCOMPARE(chart.course().points().first(), QPointF(25, 0.5));
        QCOMPARE(chart.course().points().last(), QPointF(400, 0.8));
        QCOMPARE(chart.outlook().points().first(), QPointF(400, 0.8));
        QCOMPARE(chart.outlook().points().last().x(), 800.0);
        QCOMPARE(chart.course().pen().style(), Qt::SolidLine);
        QCOMPARE(chart.outlook().pen().style(), Qt::DashLine);
        QVERIFY(axis(chart, Qt::Horizontal).max() >= 800);
        chart.setCurve(usualCurve(), {}); // nothing is left of it
        QVERIFY(chart.course().points().isEmpty());
        QVERIFY(!chart.outlook().isVisible());
    }

    void canBeReadInBothThemes()
    {
        for (const bool isDark : {false, true}) {
            const ThemeColours colours = themeColours(isDark);
            QPalette palette;
            palette.setColor(QPalette::Window, colours.window);
            LearningChart chart;
            chart.setPalette(palette);
            QCOMPARE(chart.chart()->legend()->labelColor(), colours.text);
            QCOMPARE(chart.course().pen().color(), colours.accent);
        }
    }
};

QTEST_MAIN(TestLearningChart)
#include "tst_learningchart.moc"
