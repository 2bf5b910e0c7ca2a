// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/losschart.h"

#include "widgets/charts/chartdress.h"
#include "widgets/theme/theme.h"

#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

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

LossChart::LossChart(QWidget* parent)
    : QChartView(parent)
    , m_loss(new QLineSeries(this))
    , m_validation(new QLineSeries(this))
    , m_epochAxis(new QValueAxis(this))
    , m_lossAxis(new QValueAxis(this))
    , m_validationAxis(new QValueAxis(this))
{
    setObjectName(u"lossChart"_s);
    setAccessibleName(tr("Loss and validation AP by epoch"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(320, 200);
    m_loss->setName(tr("Loss"));
    m_validation->setName(tr("Validation AP"));
    m_epochAxis->setTitleText(tr("Epoch"));
    m_lossAxis->setTitleText(tr("Loss"));
    m_validationAxis->setTitleText(tr("Validation AP"));
    m_epochAxis->setLabelFormat(u"%d"_s);
    m_validationAxis->setRange(0, 1);
    m_validationAxis->setTickCount(6);
    m_validationAxis->setLabelFormat(u"%.1f"_s);
    m_validationAxis->setGridLineVisible(false);
    for (QValueAxis* axis : {m_epochAxis, m_lossAxis})
        axis->setTickType(QValueAxis::TicksDynamic);

    chart()->addSeries(m_loss);
    chart()->addSeries(m_validation);
    chart()->addAxis(m_epochAxis, Qt::AlignBottom);
    chart()->addAxis(m_lossAxis, Qt::AlignLeft);
    chart()->addAxis(m_validationAxis, Qt::AlignRight);
    for (QLineSeries* series : {m_loss, m_validation}) {
        series->setPointsVisible();
        series->attachAxis(m_epochAxis);
    }
    m_loss->attachAxis(m_lossAxis);
    m_validation->attachAxis(m_validationAxis);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    updateAxes();
    updateColours();
}

void LossChart::start(int epochs)
{
    m_epochs = epochs;
    m_loss->clear();
    m_validation->clear();
    updateAxes();
}

void LossChart::addEpoch(const EpochRecord& epoch)
{
    if (std::isfinite(epoch.loss))
        m_loss->append(epoch.epoch, epoch.loss);
    if (epoch.validationAp)
        m_validation->append(epoch.epoch, *epoch.validationAp);
    updateAxes();
}

void LossChart::setEpochs(const std::vector<EpochRecord>& epochs)
{
    start(0);
    for (const EpochRecord& epoch : epochs)
        addEpoch(epoch);
}

void LossChart::updateAxes()
{
    double highest = 0;
    double last = std::max(m_epochs, 2);
    const QList<QPointF> points = m_loss->points();
    for (const QPointF& point : points) {
        highest = std::max(highest, point.y());
        last = std::max(last, point.x());
    }
    m_epochAxis->setRange(1, last);
    m_epochAxis->setTickAnchor(last <= 10 ? 1 : 0);
    m_epochAxis->setTickInterval(last <= 10 ? 1 : std::max(1.0, roundStep(last, 8)));
    const double top = highest > 0 ? highest * 1.08 : 1;
    const double step = roundStep(top, 5);
    m_lossAxis->setTickInterval(step);
    m_lossAxis->setRange(0, std::ceil(top / step) * step);
    m_lossAxis->setLabelFormat(step < 0.1 ? u"%.2f"_s : step < 1 ? u"%.1f"_s : u"%.0f"_s);
}

void LossChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
    QChartView::changeEvent(event);
}

void LossChart::updateColours()
{
    dressChart(*this);
    const ThemeColours colours = themeColours(palette());
    const auto dress = [](QLineSeries* series, const QColor& colour, Qt::PenStyle style) {
        QPen pen(colour, 2, style);
        pen.setCapStyle(Qt::RoundCap);
        series->setPen(pen);
        series->setColor(colour);
        series->setMarkerSize(6);
    };
    dress(m_loss, colours.accent, Qt::SolidLine);
    dress(m_validation, colours.secondCurve, Qt::DashLine);
}

} // namespace boxwright
