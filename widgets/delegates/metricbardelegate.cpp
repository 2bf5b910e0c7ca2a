// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/metricbardelegate.h"

#include "widgets/models/metricsmodel.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace boxwright {

void MetricBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const ThemeColours colours = themeColours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, colours.accentSoft);
    if (index.data(MetricsModel::IsTotalRole).toBool()) {
        painter->setPen(colours.border);
        painter->drawLine(item.rect.topLeft(), item.rect.topRight());
    }
    QRect text = item.rect.adjusted(12, 0, -12, 0);
    if (const auto colour = index.data(MetricsModel::ColourRole).value<QColor>();
        colour.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(text.left(), text.center().y() - 5, 12, 12), 3, 3);
        text.setLeft(text.left() + 20);
    }
    if (const QVariant share = index.data(MetricsModel::ShareRole); share.isValid()) {
        const QRectF track(item.rect.left() + 12, item.rect.bottom() - 8, item.rect.width() - 24,
                           3);
        QRectF bar = track;
        bar.setWidth(track.width() * qBound(0.0, share.toDouble(), 1.0));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.border);
        painter->drawRoundedRect(track, 1.5, 1.5);
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(bar, 1.5, 1.5);
        text.adjust(0, 0, 0, -6);
    }
    if (const QString interval = index.data(MetricsModel::IntervalRole).toString();
        !interval.isEmpty()) {
        const QRect below(text.left() - 8, text.center().y() + 1, text.width() + 8,
                          text.height() / 2);
        QFont small = item.font;
        small.setWeight(QFont::Normal);
        small.setPointSizeF(small.pointSizeF() * 0.8);
        painter->setFont(small);
        painter->setPen(colours.mutedText);
        painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, interval);
        text.setBottom(text.center().y());
    }
    painter->setFont(item.font);
    painter->setPen(colours.text);
    painter->drawText(text, int(item.displayAlignment),
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace boxwright
