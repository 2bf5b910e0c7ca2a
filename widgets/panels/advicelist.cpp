// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/advicelist.h"

#include "widgets/panels/paneltext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString adviceFixText(AdviceFix fix)
{
    switch (fix) {
    case AdviceFix::CheckHealth:
        return AdviceList::tr("Open Health");
    case AdviceFix::AddImages:
        return AdviceList::tr("Show images");
    case AdviceFix::Train:
        return AdviceList::tr("Go to Train");
    case AdviceFix::MendBoxes:
        break;
    }
    return {};
}

} // namespace

AdviceList::AdviceList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"adviceList"_s);
    setAccessibleName(tr("What to do"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    hide();
}

void AdviceList::setAdvice(const std::vector<Advice>& advice)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater(); // perhaps its button was just clicked
        delete item;
    }
    setFocusPolicy(Qt::TabFocus); // else nothing can be put behind it
    m_lastField = this;
    for (const Advice& one : advice)
        addRow(one);
    setFocusPolicy(Qt::NoFocus);
    setVisible(!advice.empty());
}

void AdviceList::addRow(const Advice& advice)
{
    auto* row = new QFrame(this);
    row->setProperty("role", u"notice"_s);
    auto* text = createWrappedLabel(row);
    text->setObjectName(u"adviceText"_s);
    text->setText(advice.text);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(text, 1);
    if (advice.cases)
        addCasesButton(advice, *layout);
    if (fixOf(advice.kind) != AdviceFix::MendBoxes)
        addFixButton(advice, *layout);
    m_rows->addWidget(row);
}

void AdviceList::addCasesButton(const Advice& advice, QHBoxLayout& row)
{
    auto* show = new QPushButton(tr("Show"));
    show->setObjectName(u"showAdviceButton"_s);
    show->setAccessibleName(tr("Show: %1", "a piece of advice").arg(advice.text));
    row.addWidget(show, 0, Qt::AlignTop);
    addToTabOrder(show);
    connect(show, &QPushButton::clicked, this, [this, label = advice.label, kind = advice.cases] {
        Q_EMIT casesRequested(label, kind);
    });
}

void AdviceList::addFixButton(const Advice& advice, QHBoxLayout& row)
{
    const AdviceFix fix = fixOf(advice.kind);
    auto* mend = new QPushButton(adviceFixText(fix));
    mend->setObjectName(u"fixAdviceButton"_s);
    mend->setAccessibleName(
        tr("%1: %2", "a button, and the piece of advice it is for").arg(mend->text(), advice.text));
    row.addWidget(mend, 0, Qt::AlignTop);
    addToTabOrder(mend);
    connect(mend, &QPushButton::clicked, this,
            [this, fix, label = advice.label] { Q_EMIT fixRequested(fix, label); });
}

/// Else what is made later would come after all that stands below.
void AdviceList::addToTabOrder(QWidget* button)
{
    setTabOrder(m_lastField, button);
    m_lastField = button;
}

} // namespace boxwright
