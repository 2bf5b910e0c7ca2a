// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/historydialog.h"

#include <QLabel>
#include <QUndoView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

HistoryDialog::HistoryDialog(QWidget* parent)
    : QDialog(parent)
    , m_view(new QUndoView)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History"));
    auto* hint = new QLabel(tr("Click a step to go back to it, or forth again. Steps after it are "
                               "kept until you change something."));
    hint->setProperty("role", u"muted"_s);
    hint->setWordWrap(true);
    m_view->setObjectName(u"historyView"_s);
    m_view->setAccessibleName(tr("Steps"));
    m_view->setEmptyLabel(tr("As it was at first"));
    m_view->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_view, 1);
    resize(340, 440);
}

void HistoryDialog::setGroup(QUndoGroup* group)
{
    m_view->setGroup(group);
    if (group == nullptr)
        close();
}

} // namespace boxwright
