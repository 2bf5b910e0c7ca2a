// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/choicecard.h"

#include "widgets/theme/theme.h"
#include "widgets/theme/themedicon.h"

#include <QPainter>

namespace boxwright {

namespace {

constexpr int kCardPadding = 16;
constexpr int kIconSide = 22;
constexpr int kCardGap = 4;

} // namespace

ChoiceCard::ChoiceCard(QString icon, const QString& title, QString description, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(std::move(icon))
    , m_description(std::move(description))
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(title);
    setAccessibleDescription(m_description);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setDescription(const QString& description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void ChoiceCard::setRecommended(bool recommended)
{
    m_isRecommended = recommended;
    update();
}

int ChoiceCard::textLeft() const
{
    return kCardPadding + kIconSide + 12;
}

QFont ChoiceCard::titleFont() const
{
    QFont result = font();
    result.setWeight(QFont::DemiBold);
    return result;
}

QSize ChoiceCard::sizeHint() const
{
    return {280, heightForWidth(280)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {200, heightForWidth(200)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const int textWidth = qMax(80, width - textLeft() - kCardPadding);
    const int description =
        fontMetrics().boundingRect(0, 0, textWidth, 1000, Qt::TextWordWrap, m_description).height();
    return 2 * kCardPadding - 4 + QFontMetrics(titleFont()).height() + kCardGap + description;
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const ThemeColours colours = themeColours(palette());
    const bool isMarked = isCheckable() ? isChecked() : m_isRecommended;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    QColor edge = isMarked ? colours.accent : colours.border;
    if ((underMouse() || hasFocus()) && isEnabled() && !isMarked)
        edge = colours.mutedText;
    painter.setPen(QPen(edge, isMarked ? 1.5 : 1.0));
    painter.setBrush(isDown() || isMarked ? colours.accentSoft : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);

    const int titleHeight = QFontMetrics(titleFont()).height();
    const QRect title(textLeft(), kCardPadding - 2, width() - textLeft() - kCardPadding,
                      titleHeight);
    painter.drawPixmap(QPointF(kCardPadding, title.center().y() - kIconSide / 2.0 + 1),
                       tintedPixmap(m_icon, isMarked ? colours.accent : colours.text, kIconSide,
                                    devicePixelRatioF()));
    painter.setFont(titleFont());
    painter.setPen(isMarked ? colours.accent : colours.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    const QRect description(title.left(), title.bottom() + 1 + kCardGap, title.width(), height());
    painter.drawText(description, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
}

} // namespace boxwright
