// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/canvaspainting.h"

#include "widgets/theme/theme.h"

#include <QLine>
#include <QPainter>
#include <QWidget>

#include <array>

namespace boxwright {

void paintCrosshair(QPainter& painter, const QRect& area, const QPoint& position)
{
    const std::array lines{QLine(area.left(), position.y(), area.right(), position.y()),
                           QLine(position.x(), area.top(), position.x(), area.bottom())};
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
    painter.drawLines(lines.data(), int(lines.size()));
    QPen dashes(QColor(255, 255, 255, 200), 1);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.drawLines(lines.data(), int(lines.size()));
}

void paintEmptyState(QPainter& painter, const QWidget& canvas, const QString& title,
                     const QString& hint)
{
    const ThemeColours colours = themeColours(canvas.palette());
    const QRect area = canvas.rect().adjusted(40, 0, -40, 0);
    const int middle = area.center().y();
    QFont large = canvas.font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    painter.setPen(colours.text);
    painter.setFont(large);
    painter.drawText(QRect(area.left(), middle - 60, area.width(), 56),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, title);
    painter.setPen(colours.mutedText);
    painter.setFont(canvas.font());
    painter.drawText(QRect(area.left(), middle + 6, area.width(), 120),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
}

} // namespace boxwright
