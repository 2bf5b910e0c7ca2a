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

namespace {

QString interruptionText(const InterruptedRun& run)
{
    const QString place = interruptedPlace(run);
    return run.name.isEmpty()
        ? InterruptedNotice::tr("A training was interrupted %1.").arg(place)
        : InterruptedNotice::tr("The training “%1” was interrupted %2.").arg(run.name, place);
}

} // namespace

InterruptedNotice::InterruptedNotice(QWidget* parent)
    : QFrame(parent)
    , m_text(createWrappedLabel(this))
    , m_resume(new QPushButton(tr("Go on"), this))
    , m_keep(new QPushButton(tr("Keep its best model"), this))
{
    setObjectName(u"interruptedNotice"_s);
    setProperty("role", u"notice"_s);
    m_text->setObjectName(u"interruptedText"_s);
    m_resume->setObjectName(u"resumeTrainingButton"_s);
    m_resume->setToolTip(tr("Goes on where it was interrupted, with the data it began with"));
    m_keep->setObjectName(u"keepBestButton"_s);
    m_keep->setToolTip(tr("Ends it; the best model so far is measured and kept"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_resume);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_resume, &QPushButton::clicked, this, &InterruptedNotice::resumeRequested);
    connect(m_keep, &QPushButton::clicked, this, &InterruptedNotice::keepRequested);
    hide();
}

void InterruptedNotice::setRun(const std::optional<InterruptedRun>& run)
{
    setVisible(run.has_value());
    if (!run)
        return;
    const bool hasModel = run->bestEpoch > 0;
    m_text->setText(interruptionText(*run) + u'\n'
                    + (hasModel ? tr("Training anew ends it and keeps its best model.")
                                : tr("Training anew ends it; there is no model yet.")));
    m_resume->setVisible(run->canGoOn);
    m_keep->setVisible(hasModel);
}

} // namespace boxwright
