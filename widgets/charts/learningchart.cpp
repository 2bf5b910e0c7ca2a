// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/learningchart.h"

#include "widgets/charts/chartdress.h"
#include "widgets/theme/theme.h"

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kSteps = 40; ///< of a drawn course
constexpr double kPointDot = 10;
constexpr double kOutlook = 2; ///< times the images that were measured

QList<QPointF> courseOf(const PowerLaw& law, double first, double last)
{
    QList<QPointF> points;
    points.reserve(kSteps + 1);
    for (int i = 0; i <= kSteps; ++i) {
        const double images = first + (last - first) * i / kSteps;
        points.append({images, std::clamp(1 - law.error(images), 0.0, 1.0)});
    }
    return points;
}

void fill(QXYSeries& series, const QList<QPointF>& points)
{
    series.replace(points);
    series.setVisible(!points.isEmpty()); // in the legend too
}

} // namespace

LearningChart::LearningChart(QWidget* parent)
    : QChartView(parent)
    , m_points(new QScatterSeries(this))
    , m_course(new QLineSeries(this))
    , m_outlook(new QLineSeries(this))
    , m_imageAxis(new QValueAxis(this))
    , m_valueAxis(new QValueAxis(this))
{
    setAccessibleName(tr("Quality by the number of training images"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(240, 180);
    m_points->setName(tr("Measured"));
    m_course->setName(tr("Course"));
    m_outlook->setName(tr("How it may go on"));
    createAxes();
    for (QXYSeries* series : std::initializer_list<QXYSeries*>{m_course, m_outlook, m_points}) {
        chart()->addSeries(series); // the points last, so on top
        series->attachAxis(m_imageAxis);
        series->attachAxis(m_valueAxis);
    }
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries); // shows the dashes
    setCurve({}, {});
    updateColours();
}

void LearningChart::createAxes()
{
    m_imageAxis->setTitleText(tr("Training images"));
    m_imageAxis->setLabelFormat(u"%d"_s);
    m_valueAxis->setTitleText(u"AP50"_s);
    m_valueAxis->setRange(0, 1);
    m_valueAxis->setTickCount(6);
    m_valueAxis->setLabelFormat(u"%.1f"_s);
    chart()->addAxis(m_imageAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
}

void LearningChart::setCurve(const LearningCurve& curve, const std::optional<PowerLaw>& law)
{
    QList<QPointF> points;
    QStringList words;
    for (const LearningPoint& point : curve.points) {
        if (!point.ap50)
            continue;
        points.append({double(point.images), *point.ap50});
        words.append(tr("%Ln image(s): AP50 %1", nullptr, point.images)
                         .arg(QLocale().toString(*point.ap50, 'f', 2)));
    }
    setAccessibleDescription(words.join(u"; "_s));
    fill(*m_points, points);
    const bool hasCourse = law && !points.isEmpty();
    const double last = points.isEmpty() ? 5 : points.last().x();
    fill(*m_course, hasCourse ? courseOf(*law, points.first().x(), last) : QList<QPointF>());
    fill(*m_outlook, hasCourse ? courseOf(*law, last, kOutlook * last) : QList<QPointF>());
    m_imageAxis->setRange(0, hasCourse ? kOutlook * last : last);
    m_imageAxis->applyNiceNumbers();
}

void LearningChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
    QChartView::changeEvent(event);
}

void LearningChart::updateColours()
{
    dressChart(*this);
    const ThemeColours colours = themeColours(palette());
    m_course->setPen(QPen(colours.accent, 2));
    m_outlook->setPen(QPen(colours.accent, 2, Qt::DashLine));
    m_points->setColor(colours.accent);
    m_points->setBorderColor(colours.surface);
    m_points->setMarkerSize(kPointDot);
}

} // namespace boxwright
