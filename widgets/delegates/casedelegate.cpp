// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/casedelegate.h"

#include "widgets/delegates/casepainting.h"
#include "widgets/delegates/chips.h"
#include "widgets/delegates/tilebackground.h"
#include "widgets/models/casemodel.h"
#include "widgets/models/casetext.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/themedicon.h"

#include <QPainter>

namespace boxwright {

namespace {

constexpr int kCasePadding = 8;
constexpr int kCaseRadius = 6;
constexpr int kGap = 4; ///< between the picture and the words
constexpr int kIcon = 14;

QColor kindColour(CaseKind kind, const ThemeColours& colours)
{
    switch (kind) {
    case CaseKind::Right:
        return colours.success;
    case CaseKind::Loose:
    case CaseKind::BadlyPlaced:
        return colours.warning;
    case CaseKind::WrongLabel:
        return colours.accent;
    default:
        return colours.danger;
    }
}

} // namespace

CaseDelegate::CaseDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{ }

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {m_tileWidth, m_tileWidth + kGap + 2 * option.fontMetrics.height()};
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintTileBackground(*painter, option);
    const QRect inner =
        option.rect.adjusted(kCasePadding, kCasePadding, -kCasePadding, -kCasePadding);
    const int words = 2 * option.fontMetrics.height();
    paintPicture(*painter, inner.adjusted(0, 0, 0, -words - kGap), option, index);
    paintWords(*painter, {inner.left(), inner.bottom() + 1 - words, inner.width(), words}, option,
               index);
    painter->restore();
}

void CaseDelegate::paintPicture(QPainter& painter, const QRectF& area,
                                const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours colours = themeColours(option.palette);
    QColor ground = option.palette.color(QPalette::WindowText);
    ground.setAlphaF(0.08F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, kCaseRadius, kCaseRadius);
    const auto picture = index.data(CaseModel::PictureRole).value<CasePicture>();
    paintCasePicture(painter, area, picture,
                     {index.data(CaseModel::DrawnColourRole).value<QColor>(),
                      index.data(CaseModel::FoundColourRole).value<QColor>()});
    if (picture.pixmap.isNull() && index.data(CaseModel::UnreadableRole).toBool()) {
        painter.setPen(colours.mutedText);
        painter.drawText(area.adjusted(4, 24, -4, -4), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("The image cannot be read"));
    }
    const auto kind = CaseKind(index.data(CaseModel::KindRole).toInt());
    painter.setFont(option.font);
    paintChip(painter, area.topLeft() + QPointF(6, 6), {},
              {caseKindName(kind), kindColour(kind, colours)});
    if (index.data(CaseModel::MendedRole).toBool()) {
        paintChip(painter, area.bottomRight() - QPointF(6, 6), Qt::AlignRight | Qt::AlignBottom,
                  {tr("✓ Mended"), {}, colours.success, Qt::white});
    }
}

void CaseDelegate::paintWords(QPainter& painter, const QRect& area,
                              const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours colours = themeColours(option.palette);
    const int line = area.height() / 2;
    const auto kind = CaseKind(index.data(CaseModel::KindRole).toInt());
    const QRect icon(area.left(), area.top() + (line - kIcon) / 2, kIcon, kIcon);
    // As a pixmap, which is kept: painting an icon itself reads its drawing every time.
    painter.drawPixmap(icon, themedIcon(caseKindIcon(kind)).pixmap(icon.size()));
    const QRect upper(icon.right() + 6, area.top(), area.right() - icon.right() - 6, line);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(index.data(CaseModel::LabelsRole).toString(),
                                                   Qt::ElideRight, upper.width()));
    const QRect lower(area.left(), area.top() + line, area.width(), line);
    painter.setPen(colours.mutedText);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(index.data(CaseModel::NumbersRole).toString(),
                                                   Qt::ElideRight, lower.width()));
}

} // namespace boxwright
