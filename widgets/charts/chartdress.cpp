// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartdress.h"

#include "widgets/theme/theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QPen>

namespace boxwright {

void dressChart(QChartView& view)
{
    const ThemeColours colours = themeColours(view.palette());
    QChart& chart = *view.chart();
    chart.setLocalizeNumbers(true);
    view.setBackgroundBrush(colours.surface);
    chart.setBackgroundBrush(colours.surface);
    chart.legend()->setLabelColor(colours.text);
    QFont small = view.font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    chart.legend()->setFont(small);
    const QList<QAbstractAxis*> axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsColor(colours.mutedText);
        axis->setTitleBrush(colours.mutedText);
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setGridLineColor(colours.border);
        axis->setLinePen(QPen(colours.border, 1));
    }
}

} // namespace boxwright
