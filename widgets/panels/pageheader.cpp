// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/pageheader.h"

#include "widgets/panels/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_subtitle(new ElidedLabel(this))
    , m_controls(new QHBoxLayout)
{
    auto* titleLabel = new QLabel(title, this);
    titleLabel->setProperty("role", u"title"_s);
    m_subtitle->setProperty("role", u"muted"_s);
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
    m_subtitle->setWholeText(subtitle);
}

void PageHeader::addControl(QWidget* control)
{
    m_controls->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace boxwright
