// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/card.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_content->setContentsMargins(16, 16, 16, 16);
    m_content->setSpacing(8);
    if (heading.isEmpty())
        return;
    auto* label = new QLabel(heading, this);
    label->setProperty("role", u"heading"_s);
    m_content->addWidget(label);
}

} // namespace boxwright
