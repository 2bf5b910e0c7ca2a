// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/labelswatch.h"

#include <QPainter>
#include <QPixmap>

namespace boxwright {

QIcon labelSwatch(const QColor& colour)
{
    constexpr int kSide = 16;
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(pixmap.rect().adjusted(2, 2, -2, -2), 3, 3);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // else it is tinted, and the colour is the message
    return icon;
}

} // namespace boxwright
