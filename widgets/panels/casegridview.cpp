// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/casegridview.h"

#include "widgets/delegates/casedelegate.h"

#include <QStyleOptionViewItem>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kWantedTile = 170;

} // namespace

CaseGridView::CaseGridView(QWidget* parent)
    : QListView(parent)
    , m_delegate(new CaseDelegate(this))
{
    // A wrapped list lays out half a million items at once; the icon mode would take seconds.
    setViewMode(ListMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming changes the columns
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
}

void CaseGridView::resizeEvent(QResizeEvent* event)
{
    const int width = viewport()->width() - 1; // a full row needs a pixel to spare
    const int columns = std::max(1, width / kWantedTile);
    m_delegate->setTileWidth(width / columns);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    setGridSize(m_delegate->sizeHint(option, {}));
    QListView::resizeEvent(event);
}

/// All tiles have one size, so a picture that comes moves none of them. A list in this mode would
/// lay all of its items out again, half a million for each picture.
void CaseGridView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                               const QList<int>& roles)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

} // namespace boxwright
