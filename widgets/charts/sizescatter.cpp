// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/sizescatter.h"

#include "core/annotation/labellookup.h"
#include "widgets/charts/chartdress.h"
#include "widgets/theme/theme.h"

#include <QChart>
#include <QEvent>
#include <QHash>
#include <QLegend>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr std::size_t kMostLabels = 8; ///< colours that eyes tell apart
constexpr std::size_t kMostPoints = 2000; ///< each is an item of the chart's scene
constexpr double kMarker = 6;

struct LabelPoints
{
    LabelId label;
    QList<QPointF> points;
};

/// A sample of the sizes in percent, by label, most first.
std::vector<LabelPoints> pointsByLabel(const std::vector<BoxSize>& sizes)
{
    const std::size_t step = (sizes.size() + kMostPoints - 1) / kMostPoints;
    QHash<LabelId, QList<QPointF>> points;
    for (std::size_t i = 0; i < sizes.size(); i += step)
        points[sizes[i].label].append({sizes[i].width * 100.0, sizes[i].height * 100.0});
    std::vector<LabelPoints> labels;
    for (auto entry = points.cbegin(); entry != points.cend(); ++entry)
        labels.push_back({entry.key(), entry.value()});
    std::sort(labels.begin(), labels.end(), [](const LabelPoints& a, const LabelPoints& b) {
        return a.points.size() != b.points.size() ? a.points.size() > b.points.size()
                                                  : a.label < b.label;
    });
    return labels;
}

} // namespace

SizeScatter::SizeScatter(QWidget* parent)
    : QChartView(parent)
    , m_widthAxis(new QValueAxis(this))
    , m_heightAxis(new QValueAxis(this))
{
    setObjectName(u"sizeScatter"_s);
    setAccessibleName(tr("Sizes of boxes as shares of their images"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(280, 240);
    m_widthAxis->setTitleText(tr("Width, % of the image"));
    m_heightAxis->setTitleText(tr("Height, % of the image"));
    for (QValueAxis* axis : {m_widthAxis, m_heightAxis}) {
        axis->setRange(0, 100);
        axis->setTickCount(6);
        axis->setLabelFormat(u"%d"_s);
    }
    chart()->addAxis(m_widthAxis, Qt::AlignBottom);
    chart()->addAxis(m_heightAxis, Qt::AlignLeft);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    updateColours();
}

void SizeScatter::setSizes(const std::vector<BoxSize>& sizes, const std::vector<Label>& labels)
{
    chart()->removeAllSeries();
    m_series.clear();
    const std::vector<LabelPoints> byLabel = pointsByLabel(sizes);
    m_hasOthers = byLabel.size() > kMostLabels;
    const std::size_t apart = std::min(byLabel.size(), kMostLabels);
    for (std::size_t i = 0; i < apart; ++i) {
        const Label* label = findLabel(labels, byLabel[i].label);
        addSeries(label != nullptr ? label->name : tr("Removed label"),
                  label != nullptr ? label->colour : QColor(Qt::gray), byLabel[i].points);
    }
    QList<QPointF> others;
    for (std::size_t i = apart; i < byLabel.size(); ++i)
        others += byLabel[i].points;
    if (m_hasOthers)
        addSeries(tr("Other labels"), {}, others);
    updateColours();
}

void SizeScatter::addSeries(const QString& name, const QColor& colour, const QList<QPointF>& points)
{
    auto* series = new QScatterSeries(this);
    series->setName(name.toHtmlEscaped()); // the legend knows rich text
    series->setColor(colour);
    series->setMarkerSize(kMarker);
    series->replace(points);
    chart()->addSeries(series);
    series->attachAxis(m_widthAxis);
    series->attachAxis(m_heightAxis);
    m_series.push_back(series);
}

void SizeScatter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
    QChartView::changeEvent(event);
}

void SizeScatter::updateColours()
{
    dressChart(*this);
    const ThemeColours colours = themeColours(palette());
    for (QScatterSeries* series : m_series)
        series->setBorderColor(colours.surface); // points that overlap stay apart
    if (m_hasOthers)
        m_series.back()->setColor(colours.mutedText);
}

} // namespace boxwright
