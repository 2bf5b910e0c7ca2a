// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/pageheader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_subtitle(new QLabel(this))
    , m_controls(new QHBoxLayout)
{
    auto* titleLabel = new QLabel(title, this);
    titleLabel->setProperty("role", u"title"_s);
    m_subtitle->setProperty("role", u"muted"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    // In a small window it is cut off rather than squeezing the controls.
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->installEventFilter(this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(titleLabel);
    texts->addWidget(m_subtitle);
    m_controls->setSpacing(8);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addLayout(m_controls);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_text = subtitle;
    m_subtitle->setAccessibleName(subtitle); // whole, however little of it is shown
    elideSubtitle();
}

void PageHeader::elideSubtitle()
{
    const QString shown =
        m_subtitle->fontMetrics().elidedText(m_text, Qt::ElideRight, m_subtitle->width());
    m_subtitle->setText(shown);
    m_subtitle->setToolTip(shown == m_text ? QString() : m_text);
}

bool PageHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_subtitle && event->type() == QEvent::Resize)
        elideSubtitle();
    return QWidget::eventFilter(watched, event);
}

void PageHeader::addControl(QWidget* control)
{
    m_controls->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace boxwright
