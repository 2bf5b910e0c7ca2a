// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/sharechart.h"

#include "core/report/chartpalette.h"
#include "widgets/charts/chartdress.h"
#include "widgets/theme/theme.h"

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr double kMark = 12;

QValueAxis* createAxis(const QString& title, QObject* parent)
{
    auto* axis = new QValueAxis(parent);
    axis->setTitleText(title);
    axis->setRange(0, 1);
    axis->setTickCount(6);
    axis->setLabelFormat(u"%.1f"_s);
    return axis;
}

} // namespace

ShareChart::ShareChart(const QString& name, const QString& xTitle, const QString& yTitle,
                       QWidget* parent)
    : QChartView(parent)
    , m_xAxis(createAxis(xTitle, this))
    , m_yAxis(createAxis(yTitle, this))
    , m_mark(new QScatterSeries(this))
    , m_line(new QLineSeries(this))
{
    setAccessibleName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(240, 180);
    chart()->addAxis(m_xAxis, Qt::AlignBottom);
    chart()->addAxis(m_yAxis, Qt::AlignLeft);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries); // shows the dashes
    m_mark->setMarkerSize(kMark);
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{m_line, m_mark}) {
        attach(series);
        const QList<QLegendMarker*> entries = chart()->legend()->markers(series);
        for (QLegendMarker* entry : entries)
            entry->setVisible(false);
    }
    updateColours();
}

void ShareChart::attach(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void ShareChart::setCurves(const std::vector<std::pair<QString, QList<QPointF>>>& curves)
{
    for (QLineSeries* line : m_series) {
        chart()->removeSeries(line);
        delete line;
    }
    m_series.clear();
    m_series.reserve(curves.size());
    for (const auto& [name, points] : curves) {
        auto* line = new QLineSeries(this);
        line->setName(name.toHtmlEscaped()); // the legend knows rich text
        line->replace(points);
        attach(line);
        m_series.push_back(line);
    }
    chart()->legend()->setVisible(curves.size() > 1);
    updateColours();
}

void ShareChart::setMark(const std::optional<QPointF>& mark)
{
    m_mark->replace(mark ? QList<QPointF>{*mark} : QList<QPointF>());
}

void ShareChart::setLine(const std::optional<double>& x)
{
    m_line->replace(x ? QList<QPointF>{{*x, 0}, {*x, 1}} : QList<QPointF>());
}

void ShareChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
    QChartView::changeEvent(event);
}

void ShareChart::updateColours()
{
    dressChart(*this);
    const ThemeColours colours = themeColours(palette());
    for (std::size_t place = 0; place < m_series.size(); ++place)
        m_series[place]->setPen(curvePen(place));
    m_mark->setColor(colours.surface);
    m_mark->setPen(QPen(colours.text, 2));
    m_line->setPen(QPen(colours.text, 1));
}

} // namespace boxwright
