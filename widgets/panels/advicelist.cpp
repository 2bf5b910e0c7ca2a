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
    for (const Advice& one : advice)
        addRow(one);
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
    if (advice.cases) {
        auto* show = new QPushButton(tr("Show"), row);
        show->setObjectName(u"showAdviceButton"_s);
        show->setAccessibleName(tr("Show: %1", "a piece of advice").arg(advice.text));
        layout->addWidget(show, 0, Qt::AlignTop);
        connect(show, &QPushButton::clicked, this,
                [this, label = advice.label, kind = advice.cases] {
                    Q_EMIT casesRequested(label, kind);
                });
    }
    m_rows->addWidget(row);
}

} // namespace boxwright
