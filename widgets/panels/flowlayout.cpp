// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace boxwright {

FlowLayout::FlowLayout(int spacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* taken = at->release();
    m_items.erase(at);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect& place : placesIn(QRect(0, 0, width, 0)))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const int gap = size.width() > 0 ? spacing() : 0;
        size = {size.width() + gap + wanted.width(), std::max(size.height(), wanted.height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const std::vector<QRect> places = placesIn(rect);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].isValid())
            m_items[i]->setGeometry(places[i]);
    }
}

std::vector<QRect> FlowLayout::placesIn(const QRect& area) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<QRect> places;
    places.reserve(m_items.size());
    QPoint next = area.topLeft();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            places.emplace_back();
            continue;
        }
        const QSize size = item->sizeHint();
        if (next.x() > area.x() && next.x() + size.width() > area.x() + area.width()) {
            next = {area.x(), next.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        places.push_back(QStyle::visualRect(direction, area, QRect(next, size)));
        next.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return places;
}

} // namespace boxwright
