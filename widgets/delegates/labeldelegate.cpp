// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/labeldelegate.h"

#include "widgets/models/labellistmodel.h"
#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kSwatch = 16;
constexpr int kMargin = 10;
constexpr int kRowHeight = 34;

/// Room for a digit even when there is no key, so that the numbers of boxes stand in a column.
int keyWidth(const QFontMetrics& metrics, const QString& key)
{
    return std::max(metrics.horizontalAdvance(QLatin1Char('0')), metrics.horizontalAdvance(key))
        + 12;
}

} // namespace

QRect LabelDelegate::swatchRect(const QRect& itemRect)
{
    return {itemRect.left() + kMargin, itemRect.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch};
}

QSize LabelDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {120, std::max(kRowHeight, option.fontMetrics.height() + 12)};
}

void LabelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const bool current = index.data(LabelListModel::CurrentRole).toBool();
    const QRectF row = QRectF(option.rect).adjusted(2, 1, -2, -1);
    const ThemeColours colours = themeColours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (current || option.state & QStyle::State_MouseOver) {
        painter->setBrush(current ? colours.accentSoft : colours.raised);
        painter->drawRoundedRect(row, 6, 6);
    }
    const QRect swatch = swatchRect(option.rect);
    painter->setBrush(index.data(LabelListModel::ColourRole).value<QColor>());
    painter->drawRoundedRect(swatch, 4, 4);

    int right = option.rect.right() - kMargin;
    const QString key = index.data(LabelListModel::KeyRole).toString();
    const int keyRoom = keyWidth(option.fontMetrics, key);
    if (!key.isEmpty()) {
        const QRectF cap(right - keyRoom + 0.5, option.rect.center().y() - 8.5, keyRoom, 19);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.border, 1));
        painter->drawRoundedRect(cap, 4, 4);
        painter->setPen(colours.mutedText);
        painter->drawText(cap, Qt::AlignCenter, key);
    }
    right -= keyRoom + kMargin;
    const int count = index.data(LabelListModel::CountRole).toInt();
    if (count > 0) {
        const QString text = QLocale().toString(count);
        const int width = option.fontMetrics.horizontalAdvance(text);
        painter->setPen(colours.mutedText);
        painter->drawText(QRect(right - width, option.rect.top(), width, option.rect.height()),
                          Qt::AlignCenter, text);
        right -= width + kMargin;
    }
    const int left = swatch.right() + kMargin;
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        QRect(left, option.rect.top(), right - left, option.rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, right - left));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 1.5));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5);
    }
    painter->restore();
}

void LabelDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    Q_UNUSED(index)
    const int left = swatchRect(option.rect).right() + kMargin - 4;
    editor->setGeometry(left, option.rect.top() + 3, option.rect.right() - left - 6,
                        option.rect.height() - 6);
}

} // namespace boxwright
