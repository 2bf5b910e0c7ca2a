// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/sizescatter.h"
#include "widgets/theme/theme.h"

#include <QScatterSeries>
#include <QTest>

#include <algorithm>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

std::vector<Label> someLabels(int count)
{
    std::vector<Label> labels;
    for (int i = 1; i <= count; ++i)
        labels.push_back({LabelId(i), u"Label %1"_s.arg(i), QColor::fromHsv(i * 10, 255, 200)});
    return labels;
}

QList<QPointF> sorted(QList<QPointF> points)
{
    std::sort(points.begin(), points.end(),
              [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
    return points;
}

} // namespace

class TestSizeScatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxIsAPointInTheColourOfItsLabel()
    {
        SizeScatter chart;
        const std::vector<Label> labels = someLabels(2);
        chart.setSizes({{LabelId(1), 0.5F, 0.25F}, {LabelId(2), 1, 1}, {LabelId(2), 0, 0.125F}},
                       labels);
        QCOMPARE(chart.series().size(), size_t(2));
        const QScatterSeries& most = *chart.series().front();
        QCOMPARE(most.name(), u"Label 2"_s);
        QCOMPARE(most.color(), labels[1].colour);
        QCOMPARE(sorted(most.points()), QList<QPointF>({{0, 12.5}, {100, 100}}));
        const QScatterSeries& other = *chart.series().back();
        QCOMPARE(other.color(), labels[0].colour);
        QCOMPARE(other.points(), QList<QPointF>({{50, 25}}));
    }

    void manyLabelsAreNotToldApart()
    {
        SizeScatter chart;
        std::vector<BoxSize> sizes;
        for (int label = 1; label <= 12; ++label)
            sizes.insert(sizes.end(), size_t(20 - label), {LabelId(label), 0.5F, 0.5F});
        chart.setSizes(sizes, someLabels(12));
        QCOMPARE(chart.series().size(), size_t(9));
        QCOMPARE(chart.series().front()->name(), u"Label 1"_s);
        const QScatterSeries& others = *chart.series().back();
        QCOMPARE(others.name(), u"Other labels"_s);
        QCOMPARE(others.count(), 11 + 10 + 9 + 8); // of labels 9 to 12
        QCOMPARE(others.color(), themeColours(chart.palette()).mutedText);
    }

    void manyBoxesAreASample()
    {
        SizeScatter chart;
        std::vector<BoxSize> sizes(10'000, {LabelId(1), 0.5F, 0.5F});
        chart.setSizes(sizes, someLabels(1));
        QCOMPARE(chart.series().front()->count(), 2000);
        sizes.resize(2000, {LabelId(1), 0.5F, 0.5F});
        chart.setSizes(sizes, someLabels(1));
        QCOMPARE(chart.series().size(), size_t(1));
        QCOMPARE(chart.series().front()->count(), 2000);
        chart.setSizes({}, someLabels(1));
        QVERIFY(chart.series().empty());
    }

    void theThemeIsFollowed()
    {
        SizeScatter chart;
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        chart.setPalette(palette);
        QCOMPARE(chart.chart()->backgroundBrush().color(), themeColours(true).surface);
        palette.setColor(QPalette::Window, Qt::white);
        chart.setPalette(palette);
        QCOMPARE(chart.chart()->backgroundBrush().color(), themeColours(false).surface);
    }

    void aNameThatLooksLikeHtmlIsNone()
    {
        SizeScatter chart;
        chart.setSizes({{LabelId(1), 0.5F, 0.25F}}, {{LabelId(1), u"<b>"_s, Qt::red}});
        QCOMPARE(chart.series().front()->name(), u"&lt;b&gt;"_s); // the legend shows HTML
    }
};

QTEST_MAIN(TestSizeScatter)
#include "tst_sizescatter.moc"
