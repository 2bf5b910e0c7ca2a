// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chartpalette.h"
#include "widgets/theme/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

using namespace boxwright;

namespace {

/// Of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

class TestChartPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCurvesStandOutInEveryTheme()
    {
        for (std::size_t place = 0; place < 4; ++place) {
            const QColor colour = chartColour(place);
            for (const QColor& ground :
                 {QColor(Qt::white), themeColours(false).surface, themeColours(true).surface})
                QVERIFY2(contrast(colour, ground) >= 3,
                         qPrintable(colour.name() + QChar(u' ') + ground.name()));
        }
    }

    void thirtyCurvesDiffer()
    {
        std::set<std::pair<QRgb, int>> pens;
        for (std::size_t place = 0; place < 30; ++place) {
            const QPen pen = curvePen(place);
            pens.emplace(pen.color().rgb(), int(pen.style()));
        }
        QCOMPARE(pens.size(), std::size_t(30));
        QCOMPARE(curvePen(30), curvePen(0));
    }
};

QTEST_MAIN(TestChartPalette)
#include "tst_chartpalette.moc"
