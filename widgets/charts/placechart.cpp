// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/placechart.h"

#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kLegendWidth = 14;
constexpr int kGap = 12;
constexpr int kLegendText = 52; ///< room for its words
constexpr int kParts = 3; ///< in which the map is described, a side
constexpr float kClearly = 1.5F; ///< more than on average

std::size_t at(int row, int column)
{
    return std::size_t(row) * PlaceMap::side + std::size_t(column);
}

QColor colourOf(float cover, const ThemeColours& colours)
{
    const float share = std::clamp(cover, 0.0F, 1.0F);
    const auto mix = [share](int none, int most) {
        return qRound(float(none) + float(most - none) * share);
    };
    return {mix(colours.surface.red(), colours.accent.red()),
            mix(colours.surface.green(), colours.accent.green()),
            mix(colours.surface.blue(), colours.accent.blue())};
}

std::array<float, std::size_t(kParts) * kParts> sumsOfParts(const PlaceMap& places)
{
    std::array<float, std::size_t(kParts)* kParts> sums = {};
    constexpr int kPart = PlaceMap::side / kParts;
    for (int row = 0; row < PlaceMap::side; ++row)
        for (int column = 0; column < PlaceMap::side; ++column)
            sums[std::size_t(row / kPart) * kParts + std::size_t(column / kPart)] +=
                places.cover[at(row, column)];
    return sums;
}

} // namespace

QString describePlaces(const PlaceMap& places)
{
    const auto sums = sumsOfParts(places);
    const float all = std::accumulate(sums.begin(), sums.end(), 0.0F);
    if (all <= 0)
        return PlaceChart::tr("There are no boxes.");
    const auto most = std::max_element(sums.begin(), sums.end());
    if (*most < kClearly * all / float(sums.size()))
        return PlaceChart::tr("Boxes lie all over the images.");
    const std::array<QString, sums.size()> sentences{
        PlaceChart::tr("Most boxes lie at the top left."),
        PlaceChart::tr("Most boxes lie at the top."),
        PlaceChart::tr("Most boxes lie at the top right."),
        PlaceChart::tr("Most boxes lie at the left."),
        PlaceChart::tr("Most boxes lie in the middle."),
        PlaceChart::tr("Most boxes lie at the right."),
        PlaceChart::tr("Most boxes lie at the bottom left."),
        PlaceChart::tr("Most boxes lie at the bottom."),
        PlaceChart::tr("Most boxes lie at the bottom right.")};
    return sentences.at(std::size_t(most - sums.begin()));
}

PlaceChart::PlaceChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"placeChart"_s);
    setAccessibleName(tr("Where in their images boxes lie"));
    setMinimumSize(sizeHint());
    setPlaces({});
}

void PlaceChart::setPlaces(const PlaceMap& places)
{
    m_places = places;
    setAccessibleDescription(describePlaces(places));
    update();
}

QSize PlaceChart::sizeHint() const
{
    constexpr int kPlace = 9;
    return {PlaceMap::side * kPlace + 2 + kGap + kLegendWidth + kLegendText,
            PlaceMap::side * kPlace + 2};
}

QRect PlaceChart::mapRect() const
{
    const int beside = kGap + kLegendWidth + kLegendText;
    const int room = std::min(width() - beside, height()) - 2; // for the frame
    const int side = std::max(1, room / PlaceMap::side) * PlaceMap::side;
    return {1, 1, side, side};
}

QRect PlaceChart::placeRect(int row, int column) const
{
    const QRect map = mapRect();
    const int side = map.width() / PlaceMap::side;
    return {map.left() + column * side, map.top() + row * side, side, side};
}

QRect PlaceChart::legendRect() const
{
    const QRect map = mapRect();
    return {map.right() + 1 + kGap, map.top(), kLegendWidth, map.height()};
}

void PlaceChart::paintEvent(QPaintEvent*)
{
    const ThemeColours colours = themeColours(palette());
    QImage image(PlaceMap::side, PlaceMap::side, QImage::Format_RGB32);
    for (int row = 0; row < PlaceMap::side; ++row)
        for (int column = 0; column < PlaceMap::side; ++column)
            image.setPixelColor(column, row, colourOf(m_places.cover[at(row, column)], colours));
    QPainter painter(this);
    painter.drawImage(mapRect(), image);
    painter.setPen(colours.border);
    painter.drawRect(mapRect().adjusted(-1, -1, 0, 0));
    paintLegend(painter);
}

void PlaceChart::paintLegend(QPainter& painter) const
{
    const ThemeColours colours = themeColours(palette());
    const QRect legend = legendRect();
    for (int y = 0; y < legend.height(); ++y) {
        painter.setPen(colourOf(1 - float(y) / float(legend.height() - 1), colours));
        painter.drawLine(legend.left(), legend.top() + y, legend.right(), legend.top() + y);
    }
    painter.setPen(colours.border);
    painter.drawRect(legend.adjusted(-1, -1, 0, 0));
    const QRect words = legend.adjusted(legend.width() + 6, 0, kLegendText, 0);
    painter.setPen(colours.mutedText);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, tr("most", "boxes at a place"));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, tr("none", "boxes at a place"));
}

bool PlaceChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRect map = mapRect();
    if (!map.contains(help->pos())) {
        QToolTip::hideText();
        return true;
    }
    const int side = map.width() / PlaceMap::side;
    const float cover =
        m_places
            .cover[at((help->pos().y() - map.top()) / side, (help->pos().x() - map.left()) / side)];
    QToolTip::showText(help->globalPos(),
                       tr("%1 % of the boxes at the fullest place").arg(qRound(cover * 100)), this);
    return true;
}

} // namespace boxwright
