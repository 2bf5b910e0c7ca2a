// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/limitscard.h"

#include "widgets/panels/card.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

QStringList describeLimits(const HealthLimits& limits)
{
    const auto percent = [](double share) { return QLocale().toString(share * 100, 'g', 4); };
    return {
        LimitsCard::tr("Pictures count as nearly the same when %1 of 64 bits of their "
                       "fingerprints differ or fewer.")
            .arg(limits.nearDuplicateBits),
        LimitsCard::tr("Photographs count as one burst when the same camera took them %Ln "
                       "second(s) apart or less.",
                       nullptr, limits.burstSeconds),
        LimitsCard::tr("A box counts as tiny when its shorter side has fewer than %1 pixels in "
                       "an image fitted to %2 pixels.")
            .arg(QLocale().toString(limits.tinyBoxPixels))
            .arg(HealthLimits::fittedSide),
        LimitsCard::tr("A box counts as huge when it covers more than %1 % of its image.")
            .arg(percent(limits.hugeBoxShare)),
        LimitsCard::tr("Two boxes of a label count as nearly identical when they overlap by "
                       "%1 % (IoU) or more.")
            .arg(percent(limits.identicalIou)),
        LimitsCard::tr("A label counts as rare with fewer than %1 boxes to train with, or fewer "
                       "than %2 to test with.")
            .arg(limits.fewTrainBoxes)
            .arg(limits.fewTestBoxes)};
}

LimitsCard::LimitsCard(const HealthLimits& limits, QWidget* parent)
    : QWidget(parent)
{
    auto* card = new Card(tr("What counts as what"), this);
    auto* text = new QLabel(describeLimits(limits).join(u'\n'), card);
    text->setObjectName(u"healthLimits"_s);
    text->setProperty("role", u"muted"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    // A stop of the Tab key, so that one gets to the end of the page without a mouse.
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::StrongFocus);
    card->content().addWidget(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

} // namespace boxwright
