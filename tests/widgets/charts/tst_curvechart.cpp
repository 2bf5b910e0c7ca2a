// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/curvechart.h"
#include "widgets/theme/theme.h"

#include <QGraphicsTextItem>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QScopeGuard>
#include <QTest>
#include <QValueAxis>

#include <set>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const QValueAxis& axis(const CurveChart& chart, Qt::Orientation orientation)
{
    return *qobject_cast<QValueAxis*>(chart.chart()->axes(orientation).first());
}

/// With room for the whole of a dot at the end, and no more.
bool endsAt(double end, const QValueAxis& axis)
{
    return axis.max() > end && axis.max() < 1.05 * end;
}

} // namespace

class TestCurveChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCurveIsALine()
    {
        CurveChart chart(u"Loss"_s, CurveChart::Scale::FromZero);
        chart.setCurves({{u"A <b>"_s, {{1, 2.5}, {2, 1.5}}}, {u"B"_s, {{2, 0.4}}}});
        QCOMPARE(chart.series().size(), size_t(2));
        QCOMPARE(chart.series()[0]->points(), QList<QPointF>({{1, 2.5}, {2, 1.5}}));
        QCOMPARE(chart.series()[0]->name(), u"A &lt;b&gt;"_s);
        QCOMPARE(chart.series()[1]->points(), QList<QPointF>({{2, 0.4}}));
        chart.setCurves({{u"C"_s, {{1, 1}}}});
        QCOMPARE(chart.series().size(), size_t(1));
        QCOMPARE(chart.chart()->series().size(), qsizetype(1));
    }

    void linesDifferInTheirDashesToo()
    {
        CurveChart chart(u"Loss"_s, CurveChart::Scale::FromZero);
        chart.setCurves({{u"A"_s, {}}, {u"B"_s, {}}, {u"C"_s, {}}, {u"D"_s, {}}});
        std::set<Qt::PenStyle> dashes;
        std::set<QRgb> colours;
        for (const QLineSeries* line : chart.series()) {
            dashes.insert(line->pen().style());
            colours.insert(line->pen().color().rgb());
        }
        QCOMPARE(dashes.size(), size_t(4));
        QCOMPARE(colours.size(), size_t(4));
    }

    void aMarkStandsOnItsPoint()
    {
        CurveChart chart(u"AP"_s, CurveChart::Scale::Share);
        chart.setCurves({{u"A"_s, {{1, 0.2}, {2, 0.5}}, QPointF(2, 0.5)}, {u"B"_s, {{1, 0.1}}}});
        QCOMPARE(chart.marks().size(), size_t(2));
        QCOMPARE(chart.marks()[0]->points(), QList<QPointF>({{2, 0.5}}));
        QVERIFY(chart.marks()[1] == nullptr);
    }

    void theAxesHoldAllThatIsShown()
    {
        CurveChart chart(u"Loss"_s, CurveChart::Scale::FromZero);
        chart.setCurves({{u"A"_s, {{1, 37}}}}, 20);
        QVERIFY(axis(chart, Qt::Vertical).max() >= 37);
        QVERIFY(endsAt(20, axis(chart, Qt::Horizontal)));
        chart.setCurves({{u"A"_s, {{30, 1}}}}, 20);
        QVERIFY(endsAt(30, axis(chart, Qt::Horizontal)));
    }

    void sharesReachFromNoughtToOne()
    {
        CurveChart chart(u"AP"_s, CurveChart::Scale::Share);
        chart.setCurves({{u"A"_s, {{1, 0.1}}}});
        QCOMPARE(axis(chart, Qt::Vertical).min(), 0.0);
        QVERIFY(endsAt(1, axis(chart, Qt::Vertical)));
    }

    void theLegendCanBeReadInBothThemes()
    {
        for (const bool isDark : {false, true}) {
            const ThemeColours colours = themeColours(isDark);
            QPalette palette;
            palette.setColor(QPalette::Window, colours.window);
            CurveChart chart(u"Loss"_s, CurveChart::Scale::FromZero);
            chart.setPalette(palette);
            QCOMPARE(chart.chart()->legend()->labelColor(), colours.text);
        }
    }

    void numbersAreWrittenAsInTheLanguageOfTheUser()
    {
        const QLocale before;
        const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        CurveChart chart(u"Share"_s, CurveChart::Scale::Share);
        chart.resize(400, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QStringList texts;
        const QList<QGraphicsItem*> items = chart.scene()->items();
        for (const QGraphicsItem* item : items) {
            if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
                texts.append(text->toPlainText());
        }
        QVERIFY2(texts.contains(u"0,4"_s), qPrintable(texts.join(u' ')));
    }
};

QTEST_MAIN(TestCurveChart)
#include "tst_curvechart.moc"
