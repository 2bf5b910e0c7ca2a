// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/interruptednotice.h"

#include "widgets/panels/paneltext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

InterruptedNotice::InterruptedNotice(QWidget* parent)
    : QFrame(parent)
    , m_text(createWrappedLabel(this))
{
    setObjectName(u"interruptedNotice"_s);
    setProperty("role", u"notice"_s);
    m_text->setObjectName(u"interruptedText"_s);
    auto* resume = new QPushButton(tr("Go on"), this);
    resume->setObjectName(u"resumeTrainingButton"_s);
    resume->setToolTip(tr("Goes on where it was interrupted, with the data it began with"));
    auto* keep = new QPushButton(tr("Keep its best model"), this);
    keep->setObjectName(u"keepBestButton"_s);
    keep->setToolTip(tr("Ends it; the best model so far is measured and kept"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(resume);
    buttons->addWidget(keep);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(resume, &QPushButton::clicked, this, &InterruptedNotice::resumeRequested);
    connect(keep, &QPushButton::clicked, this, &InterruptedNotice::keepRequested);
    hide();
}

void InterruptedNotice::setRun(const std::optional<InterruptedRun>& run)
{
    setVisible(run.has_value());
    if (!run)
        return;
    const QString what = run->name.isEmpty()
        ? tr("A training was interrupted after epoch %1 of %2.").arg(run->epoch).arg(run->epochs)
        : tr("The training “%1” was interrupted after epoch %2 of %3.")
              .arg(run->name)
              .arg(run->epoch)
              .arg(run->epochs);
    m_text->setText(what + u'\n' + tr("Training anew ends it and keeps its best model."));
}

} // namespace boxwright
