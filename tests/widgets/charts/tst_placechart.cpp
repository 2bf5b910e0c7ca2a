// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/placechart.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

float& at(PlaceMap& places, int row, int column)
{
    return places.cover[size_t(row) * PlaceMap::side + size_t(column)];
}

} // namespace

class TestPlaceChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversAreColours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QColor>("half");
        // Between surface and accent of the theme: (255 + 58) / 2 and so on.
        QTest::newRow("light") << false << QColor(157, 171, 234);
        QTest::newRow("dark") << true << QColor(77, 90, 146);
    }

    void coversAreColours()
    {
        QFETCH(bool, dark);
        QFETCH(QColor, half);
        PlaceChart chart;
        QPalette palette;
        palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
        chart.setPalette(palette);
        chart.resize(500, 300);
        PlaceMap places;
        at(places, 0, 23) = 1;
        at(places, 12, 3) = 0.5F;
        chart.setPlaces(places);
        const QImage image = chart.grab().toImage();
        const ThemeColours colours = themeColours(dark);
        const auto colour = [&](int row, int column) {
            return image.pixelColor(chart.placeRect(row, column).center());
        };
        QCOMPARE(colour(0, 23), colours.accent); // at the top right
        QCOMPARE(colour(12, 3), half);
        QCOMPARE(colour(0, 0), colours.surface);
        QCOMPARE(colour(23, 0), colours.surface);
        QCOMPARE(colour(3, 12), colours.surface);
    }

    void theLegendGoesFromTheMostToNone()
    {
        PlaceChart chart;
        chart.resize(500, 300);
        const QImage image = chart.grab().toImage();
        const ThemeColours colours = themeColours(chart.palette());
        const QRect legend = chart.legendRect();
        QCOMPARE(image.pixelColor(legend.center().x(), legend.top()), colours.accent);
        QCOMPARE(image.pixelColor(legend.center().x(), legend.bottom()), colours.surface);
        QVERIFY(legend.left() > chart.mapRect().right());
    }

    void theMapIsASquareOfWholePlaces()
    {
        PlaceChart chart;
        for (const QSize size : {QSize(400, 300), QSize(333, 777), QSize(1000, 251)}) {
            chart.resize(size);
            const QRect map = chart.mapRect();
            QCOMPARE(map.width(), map.height());
            QCOMPARE(map.width() % PlaceMap::side, 0);
            QVERIFY(chart.rect().contains(map));
            QCOMPARE(chart.placeRect(23, 23).bottomRight(), map.bottomRight());
        }
    }

    void whereMostLieIsSaid()
    {
        PlaceMap places;
        QCOMPARE(describePlaces(places), u"There are no boxes."_s);
        at(places, 12, 12) = 1;
        QCOMPARE(describePlaces(places), u"Most boxes lie in the middle."_s);
        at(places, 23, 0) = 1;
        at(places, 22, 1) = 0.5F;
        QCOMPARE(describePlaces(places), u"Most boxes lie at the bottom left."_s);
        places.cover.fill(0.7F);
        QCOMPARE(describePlaces(places), u"Boxes lie all over the images."_s);
        PlaceChart chart;
        chart.setPlaces(places);
        QCOMPARE(chart.accessibleDescription(), describePlaces(places));
        QVERIFY(!chart.accessibleName().isEmpty());
    }

    void aPlaceTellsItsShare()
    {
        PlaceChart chart;
        chart.resize(500, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        PlaceMap places;
        at(places, 5, 6) = 0.25F;
        chart.setPlaces(places);
        const QPoint place = chart.placeRect(5, 6).center();
        QHelpEvent help(QEvent::ToolTip, place, chart.mapToGlobal(place));
        QApplication::sendEvent(&chart, &help);
        QVERIFY2(QToolTip::text().startsWith(u"25 %"_s), qPrintable(QToolTip::text()));
    }
};

QTEST_MAIN(TestPlaceChart)
#include "tst_placechart.moc"
