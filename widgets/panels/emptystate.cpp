// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/emptystate.h"

#include "widgets/theme/theme.h"
#include "widgets/theme/themedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

EmptyState::EmptyState(QString icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_iconName(std::move(icon))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(text, this))
    , m_button(new QPushButton(this))
{
    auto* heading = new QLabel(title, this);
    heading->setProperty("role", u"title"_s);
    heading->setAlignment(Qt::AlignCenter);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setProperty("role", u"muted"_s);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMaximumWidth(440);
    m_button->setProperty("role", u"primary"_s);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(8);
    layout->addWidget(heading);
    auto* textRow = new QHBoxLayout; // centred, and narrower where there is less room
    textRow->addStretch(1);
    textRow->addWidget(m_text, 100);
    textRow->addStretch(1);
    layout->addLayout(textRow);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    updateIcon();
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
}

void EmptyState::setAction(const QString& text, const QString& objectName)
{
    m_button->setText(text);
    m_button->setObjectName(objectName);
    m_button->show();
}

void EmptyState::setActionEnabled(bool isEnabled)
{
    m_button->setEnabled(isEnabled);
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(
        tintedPixmap(m_iconName, themeColours(palette()).mutedText, 48, devicePixelRatioF()));
}

} // namespace boxwright
