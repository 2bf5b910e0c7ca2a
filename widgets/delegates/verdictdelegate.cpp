// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/verdictdelegate.h"

#include "widgets/models/comparisonmodel.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace boxwright {

void VerdictDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant verdict = index.data(ComparisonModel::VerdictRole);
    if (!verdict.isValid())
        return;
    const ThemeColours colours = themeColours(option->palette);
    QColor ink = colours.mutedText;
    if (Verdict(verdict.toInt()) == Verdict::Better)
        ink = colours.success;
    else if (Verdict(verdict.toInt()) == Verdict::Worse)
        ink = colours.danger;
    option->palette.setColor(QPalette::Text, ink);
}

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(ComparisonModel::IsTotalRole).toBool())
        return;
    painter->save();
    painter->setPen(themeColours(option.palette).border);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->restore();
}

} // namespace boxwright
