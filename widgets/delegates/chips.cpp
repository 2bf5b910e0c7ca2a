// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/chips.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace boxwright {

namespace {

constexpr double kDotRoom = 11;

QSizeF chipSize(const QFontMetricsF& metrics, const Chip& chip)
{
    return {metrics.horizontalAdvance(chip.text) + 12 + (chip.dot.isValid() ? kDotRoom : 0),
            metrics.height() + 3};
}

} // namespace

QRectF paintChip(QPainter& painter, const QPointF& corner, Qt::Alignment towards, const Chip& chip)
{
    QRectF area(corner, chipSize(QFontMetricsF(painter.font()), chip));
    if (towards & Qt::AlignRight)
        area.moveRight(corner.x());
    if (towards & Qt::AlignBottom)
        area.moveBottom(corner.y());
    if (towards & Qt::AlignVCenter)
        area.moveTop(corner.y() - area.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chip.plate);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    if (chip.dot.isValid()) {
        painter.setBrush(chip.dot);
        painter.drawEllipse(QPointF(area.left() + 9, area.center().y()), 3.5, 3.5);
    }
    painter.setPen(chip.ink);
    painter.drawText(area.adjusted(6 + (chip.dot.isValid() ? kDotRoom : 0), 0, -6, 0),
                     Qt::AlignCenter, chip.text);
    return area;
}

void paintChips(QPainter& painter, QPointF corner, Qt::Alignment towards, double width,
                const std::vector<Chip>& chips)
{
    const QFontMetricsF metrics(painter.font());
    const double end = corner.x() + width;
    for (size_t i = 0; i < chips.size(); ++i) {
        Chip more = chips[i];
        more.dot = QColor();
        more.text =
            QCoreApplication::translate("Chips", "+%1", "so many more").arg(chips.size() - i);
        const bool isLast = i + 1 == chips.size();
        const double rest = isLast ? 0 : kChipGap + chipSize(metrics, more).width();
        const bool fits = corner.x() + chipSize(metrics, chips[i]).width() + rest <= end;
        if (!fits && corner.x() + chipSize(metrics, more).width() > end)
            return;
        corner.setX(paintChip(painter, corner, towards, fits ? chips[i] : more).right() + kChipGap);
        if (!fits)
            return;
    }
}

double widthOf(const QFontMetricsF& metrics, const std::vector<Chip>& chips)
{
    double width = 0;
    for (const Chip& chip : chips)
        width += chipSize(metrics, chip).width() + kChipGap;
    return std::max(0.0, width - kChipGap);
}

} // namespace boxwright
