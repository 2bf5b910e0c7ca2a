// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/changednotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace boxwright {

ChangedNotice::ChangedNotice(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"changedNotice"_s);
    setProperty("role", u"notice"_s);
    m_text->setObjectName(u"changedText"_s);
    m_text->setWordWrap(true);
    auto* show = new QPushButton(tr("Show them…"), this);
    show->setObjectName(u"showChangedButton"_s);
    show->setAccessibleName(tr("Show changed images"));
    show->setToolTip(tr("See which images have changed, and take them as they are now"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(show);
    connect(show, &QPushButton::clicked, this, &ChangedNotice::showRequested);
    setChanged(0);
}

void ChangedNotice::setChanged(int count)
{
    m_text->setText(
        tr("%Ln image file(s) have changed on disk since they were added.", nullptr, count));
    setVisible(count > 0);
}

} // namespace boxwright
