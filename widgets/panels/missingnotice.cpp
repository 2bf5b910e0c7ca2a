// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/missingnotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace boxwright {

MissingNotice::MissingNotice(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_find(new QPushButton(tr("Find them…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"missingNotice"_s);
    setProperty("role", u"notice"_s);
    m_text->setObjectName(u"missingText"_s);
    m_text->setWordWrap(true);
    m_find->setObjectName(u"findMissingButton"_s);
    m_find->setAccessibleName(tr("Find missing images"));
    m_find->setToolTip(tr("Choose the folder that the images were moved to"));
    m_cancel->setObjectName(u"cancelFindingButton"_s);
    m_cancel->setAccessibleName(tr("Cancel the search for missing images"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_cancel);
    connect(m_find, &QPushButton::clicked, this, &MissingNotice::findRequested);
    connect(m_cancel, &QPushButton::clicked, this, &MissingNotice::cancelRequested);
    refresh();
}

void MissingNotice::setMissing(int count)
{
    m_missing = count;
    refresh();
}

void MissingNotice::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void MissingNotice::showSearch(int done, int total)
{
    m_done = done;
    m_total = total;
    refresh();
}

void MissingNotice::refresh()
{
    const bool isSearching = m_total > 0;
    m_text->setText(
        isSearching
            ? tr("Looking for missing images: file %1 of %2").arg(m_done).arg(m_total)
            : tr("%Ln image file(s) are not where the project expects them.", nullptr, m_missing));
    m_find->setVisible(!isSearching);
    m_find->setEnabled(!m_readOnly);
    m_cancel->setVisible(isSearching);
    setVisible(m_missing > 0 || isSearching);
}

} // namespace boxwright
