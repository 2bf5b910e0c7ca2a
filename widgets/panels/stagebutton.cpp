// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/stagebutton.h"

#include "widgets/theme/theme.h"
#include "widgets/theme/themedicon.h"

#include <QPainter>

namespace boxwright {

namespace {

constexpr int kIconSide = 20;
constexpr int kTextLeft = 48;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

StageButton::StageButton(QString icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(std::move(icon))
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
}

void StageButton::setHint(const QString& hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    setAccessibleDescription(hint);
    setToolTip(hint);
    update();
}

QSize StageButton::sizeHint() const
{
    return {184, 56};
}

void StageButton::paintEvent(QPaintEvent*)
{
    const ThemeColours colours = themeColours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        QColor back = isChecked() ? colours.accentSoft : colours.mutedText;
        back.setAlphaF(isChecked() ? 1.0F : 0.10F);
        painter.setBrush(isEnabled() ? back : Qt::transparent);
        painter.drawRoundedRect(box, 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 8, 8);
    }

    QColor ink = isChecked() ? colours.accent : colours.text;
    QColor faint = colours.mutedText;
    if (!isEnabled()) {
        ink = colours.mutedText;
        painter.setOpacity(0.55);
    }
    painter.drawPixmap(QPointF(16, (height() - kIconSide) / 2.0),
                       tintedPixmap(m_icon, ink, kIconSide, devicePixelRatioF()));

    QFont nameFont = font();
    nameFont.setWeight(QFont::DemiBold);
    const QFont hintFont = smaller(font());
    const int nameHeight = QFontMetrics(nameFont).height();
    const int hintHeight = m_hint.isEmpty() ? 0 : QFontMetrics(hintFont).height() + 2;
    const int top = (height() - nameHeight - hintHeight) / 2;
    const int textWidth = width() - kTextLeft - 8;
    painter.setFont(nameFont);
    painter.setPen(isChecked() ? colours.accent : (isEnabled() ? colours.text : ink));
    painter.drawText(QRect(kTextLeft, top, textWidth, nameHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    if (m_hint.isEmpty())
        return;
    painter.setFont(hintFont);
    painter.setPen(faint);
    painter.drawText(QRect(kTextLeft, top + nameHeight + 2, textWidth, hintHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(hintFont).elidedText(m_hint, Qt::ElideRight, textWidth));
}

} // namespace boxwright
