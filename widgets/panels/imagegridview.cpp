// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/imagegridview.h"

#include "widgets/delegates/imagedelegate.h"

#include <QStyleOptionViewItem>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kWantedTile = 190;

} // namespace

ImageGridView::ImageGridView(QWidget* parent)
    : QListView(parent)
    , m_delegate(new ImageDelegate(ImageDelegate::Style::Tile, this))
{
    // A wrapped list lays out a hundred thousand items at once; the icon mode would take seconds.
    setViewMode(ListMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming changes the columns
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
}

void ImageGridView::setList(bool isList)
{
    if (isList == m_isList)
        return;
    m_isList = isList;
    m_delegate->setStyle(isList ? ImageDelegate::Style::Row : ImageDelegate::Style::Tile);
    setFlow(isList ? TopToBottom : LeftToRight);
    setWrapping(!isList);
    arrange();
    if (currentIndex().isValid())
        scrollTo(currentIndex(), PositionAtCenter);
}

void ImageGridView::arrange()
{
    if (m_isList)
        return setGridSize({});
    const int width = viewport()->width() - 1; // a full row needs a pixel to spare
    const int columns = std::max(1, width / kWantedTile);
    m_delegate->setTileWidth(width / columns);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    setGridSize(m_delegate->sizeHint(option, {}));
}

void ImageGridView::resizeEvent(QResizeEvent* event)
{
    arrange();
    QListView::resizeEvent(event);
}

} // namespace boxwright
