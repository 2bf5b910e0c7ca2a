// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/truthnotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace boxwright {

TruthNotice::TruthNotice(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_measure(new QPushButton(tr("Measure with the new boxes"), this))
{
    setObjectName(u"truthNotice"_s);
    setProperty("role", u"notice"_s);
    m_text->setObjectName(u"truthNoticeText"_s);
    m_text->setWordWrap(true);
    m_measure->setObjectName(u"measureWithNewBoxesButton"_s);
    m_measure->setToolTip(tr("Compare what the model found with the boxes as they are now; it need "
                             "not look at the images again"));
    auto* train = new QPushButton(tr("Train again with what I mended"), this);
    train->setObjectName(u"trainWithNewBoxesButton"_s);
    train->setToolTip(tr("Go to Train: the next model learns from the boxes as they are now."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_measure);
    layout->addWidget(train);
    connect(m_measure, &QPushButton::clicked, this, &TruthNotice::measuringRequested);
    connect(train, &QPushButton::clicked, this, &TruthNotice::trainingRequested);
    setChanged(0);
}

void TruthNotice::setChanged(int images, bool canMeasure)
{
    m_text->setText(
        tr("The boxes of %Ln image(s) were changed since this was measured.", nullptr, images));
    m_canMeasure = canMeasure;
    m_measure->setEnabled(m_canMeasure && !m_isBusy);
    setVisible(images > 0);
}

void TruthNotice::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_measure->setEnabled(m_canMeasure && !m_isBusy);
}

} // namespace boxwright
