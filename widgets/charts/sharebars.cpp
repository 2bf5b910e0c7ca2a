// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/sharebars.h"

#include "core/report/chartpalette.h"
#include "widgets/charts/chartdress.h"
#include "widgets/theme/theme.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kMarks = 5; ///< steps of the axis from 0 to 1

} // namespace

ShareBars::ShareBars(const QString& name, const QString& xTitle, const QString& yTitle, Scale scale,
                     QWidget* parent)
    : QChartView(parent)
    , m_scale(scale)
    , m_xAxis(new QCategoryAxis(this))
    , m_yAxis(new QValueAxis(this))
    , m_series(new QBarSeries(this))
    , m_bars(new QBarSet(yTitle, m_series))
{
    setAccessibleName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(240, 180);
    m_xAxis->setTitleText(xTitle);
    m_xAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_yAxis->setTitleText(yTitle);
    m_yAxis->setRange(0, 1);
    m_yAxis->setLabelFormat(scale == Scale::Shares ? u"%.1f"_s : u"%.0f"_s);
    if (scale == Scale::Shares)
        m_yAxis->setTickCount(kMarks + 1);
    m_series->append(m_bars);
    m_series->setBarWidth(0.9);
    chart()->addAxis(m_xAxis, Qt::AlignBottom);
    chart()->addAxis(m_yAxis, Qt::AlignLeft);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide();
    attach(m_series);
    updateColours();
}

void ShareBars::attach(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void ShareBars::setBars(const QList<qreal>& values)
{
    if (m_bars->count() != values.size()) {
        m_bars->remove(0, m_bars->count());
        m_bars->append(values);
        placeAxis(int(values.size()));
    } else {
        for (int i = 0; i < values.size(); ++i)
            m_bars->replace(i, values[i]);
    }
    if (m_scale == Scale::Shares)
        return;
    const qreal highest = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    m_yAxis->setRange(0, std::max(1.0, highest));
    m_yAxis->applyNiceNumbers();
}

void ShareBars::setShares(const std::vector<std::optional<double>>& shares)
{
    QList<qreal> values;
    values.reserve(qsizetype(shares.size()));
    for (const std::optional<double>& share : shares)
        values.append(share.value_or(0));
    setBars(values);
    drawDiagonal(shares);
}

/// A line cannot be broken, so each run of bars has its own.
void ShareBars::drawDiagonal(const std::vector<std::optional<double>>& shares)
{
    for (QLineSeries* piece : m_diagonal) {
        chart()->removeSeries(piece);
        delete piece;
    }
    m_diagonal.clear();
    const auto pointAt = [&shares](std::size_t edge) {
        return QPointF(double(edge) - 0.5, double(edge) / double(shares.size()));
    };
    for (std::size_t bar = 0; bar < shares.size(); ++bar) {
        if (!shares[bar])
            continue;
        const std::size_t first = bar;
        while (bar < shares.size() && shares[bar])
            ++bar;
        auto* piece = new QLineSeries(this);
        piece->replace(QList<QPointF>{pointAt(first), pointAt(bar)});
        attach(piece);
        m_diagonal.push_back(piece);
    }
    updateColours();
}

/// Bars stand on whole numbers and are 1 apart.
void ShareBars::placeAxis(int bars)
{
    const QStringList old = m_xAxis->categoriesLabels();
    for (const QString& label : old)
        m_xAxis->remove(label);
    const double first = -0.5;
    const double last = bars - 0.5;
    m_xAxis->setRange(first, last);
    for (int mark = 0; mark <= kMarks; ++mark) {
        const double share = double(mark) / kMarks;
        m_xAxis->append(QLocale().toString(share, 'f', 1), first + share * bars);
    }
}

void ShareBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
    QChartView::changeEvent(event);
}

void ShareBars::updateColours()
{
    dressChart(*this);
    const ThemeColours colours = themeColours(palette());
    m_bars->setColor(chartColour(0));
    m_bars->setBorderColor(colours.surface);
    QPen diagonal(colours.text, 1.5);
    diagonal.setStyle(Qt::DashLine);
    for (QLineSeries* piece : m_diagonal)
        piece->setPen(diagonal);
}

} // namespace boxwright
