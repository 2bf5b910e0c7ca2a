// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/tilebackground.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace boxwright {

void paintTileBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (!selected && !hovered && !focused)
        return;
    painter.setPen(selected || focused ? QPen(colours.accent, selected ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(selected      ? colours.accentSoft
                         : hovered ? colours.raised
                                   : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 8, 8);
}

} // namespace boxwright
