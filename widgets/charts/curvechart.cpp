// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/curvechart.h"

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

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr qsizetype kMostDots = 40; ///< more of them would hide the line
constexpr double kDot = 5;
constexpr double kMark = 12;
constexpr double kRoom = 0.03; ///< of a range beyond its ends, so that dots there are whole

/// 1, 2 or 5 times a power of ten, so that some `count` steps cover the range.
double roundStep(double range, int count)
{
    const double raw = range / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw)
            return factor * power;
    return 10 * power;
}

} // namespace

CurveChart::CurveChart(const QString& valueTitle, Scale scale, QWidget* parent)
    : QChartView(parent)
    , m_scale(scale)
    , m_epochAxis(new QValueAxis(this))
    , m_valueAxis(new QValueAxis(this))
{
    setAccessibleName(tr("%1 by epoch", "what a chart shows").arg(valueTitle));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(240, 180);
    m_epochAxis->setTitleText(tr("Epoch"));
    m_epochAxis->setLabelFormat(u"%d"_s);
    m_epochAxis->setTickType(QValueAxis::TicksDynamic);
    m_valueAxis->setTitleText(valueTitle);
    m_valueAxis->setTickType(QValueAxis::TicksDynamic);
    if (scale == Scale::Share) {
        m_valueAxis->setRange(0, 1 + kRoom);
        m_valueAxis->setTickInterval(0.2);
        m_valueAxis->setLabelFormat(u"%.1f"_s);
    }
    chart()->addAxis(m_epochAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries); // shows the dashes
    setCurves({});
}

void CurveChart::setCurves(const std::vector<Curve>& curves, int epochs)
{
    chart()->removeAllSeries();
    m_series.clear();
    m_marks.clear();
    for (const Curve& curve : curves)
        add(curve);
    updateAxes(curves, epochs);
    updateColours();
}

void CurveChart::add(const Curve& curve)
{
    auto* line = new QLineSeries(this);
    line->setName(curve.name.toHtmlEscaped()); // the legend knows rich text
    line->replace(curve.points);
    line->setPointsVisible(curve.points.size() <= kMostDots);
    chart()->addSeries(line);
    line->attachAxis(m_epochAxis);
    line->attachAxis(m_valueAxis);
    m_series.push_back(line);
    m_marks.push_back(curve.mark ? createMark(*curve.mark) : nullptr);
}

QScatterSeries* CurveChart::createMark(const QPointF& point)
{
    auto* mark = new QScatterSeries(this);
    mark->append(point);
    mark->setMarkerSize(kMark);
    chart()->addSeries(mark);
    mark->attachAxis(m_epochAxis);
    mark->attachAxis(m_valueAxis);
    const QList<QLegendMarker*> entries = chart()->legend()->markers(mark);
    for (QLegendMarker* entry : entries)
        entry->setVisible(false);
    return mark;
}

void CurveChart::updateAxes(const std::vector<Curve>& curves, int epochs)
{
    double highest = 0;
    double last = std::max(epochs, 2);
    for (const Curve& curve : curves) {
        for (const QPointF& point : curve.points) {
            highest = std::max(highest, point.y());
            last = std::max(last, point.x());
        }
    }
    const double room = kRoom * (last - 1);
    m_epochAxis->setRange(1 - room, last + room);
    m_epochAxis->setTickAnchor(last <= 10 ? 1 : 0);
    m_epochAxis->setTickInterval(last <= 10 ? 1 : std::max(1.0, roundStep(last, 6)));
    if (m_scale == Scale::Share)
        return;
    const double top = highest > 0 ? highest * 1.08 : 1;
    const double step = roundStep(top, 5);
    m_valueAxis->setTickInterval(step);
    m_valueAxis->setRange(0, std::ceil(top / step) * step);
    m_valueAxis->setLabelFormat(step < 0.1 ? u"%.2f"_s : step < 1 ? u"%.1f"_s : u"%.0f"_s);
}

void CurveChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
    QChartView::changeEvent(event);
}

void CurveChart::updateColours()
{
    dressChart(*this);
    const ThemeColours colours = themeColours(palette());
    for (std::size_t place = 0; place < m_series.size(); ++place) {
        const QPen pen = curvePen(place);
        m_series[place]->setPen(pen);
        m_series[place]->setMarkerSize(kDot);
        if (QScatterSeries* mark = m_marks[place]) {
            mark->setColor(colours.surface);
            mark->setPen(QPen(pen.color(), 2));
        }
    }
}

} // namespace boxwright
