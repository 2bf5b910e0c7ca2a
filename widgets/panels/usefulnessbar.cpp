// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/usefulnessbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace boxwright {

UsefulnessBar::UsefulnessBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"usefulnessBar"_s);
    m_text->setObjectName(u"usefulnessText"_s);
    m_text->setProperty("role", u"muted"_s);
    auto* stop = new QPushButton(tr("Stop"), this);
    stop->setObjectName(u"usefulnessStop"_s);
    stop->setAccessibleName(tr("Stop finding the most useful images"));
    stop->setToolTip(tr("Keep the order found so far"));
    connect(stop, &QPushButton::clicked, this, &UsefulnessBar::stopRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(stop);
    hide();
}

void UsefulnessBar::showProgress(int done, int total)
{
    m_text->setText(tr("Finding the most useful images: %1 of %Ln", nullptr, total)
                        .arg(QLocale().toString(done)));
    show();
}

} // namespace boxwright
