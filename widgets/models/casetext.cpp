// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/casetext.h"

#include "core/annotation/labellookup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString nameOf(LabelId id, const std::vector<Label>& labels)
{
    const Label* label = findLabel(labels, id);
    return label == nullptr ? CaseText::tr("a label that is gone") : label->name;
}

} // namespace

QString caseGroupName(CaseGroup group)
{
    switch (group) {
    case CaseGroup::Right:
        return CaseText::tr("Right", "boxes that were found as drawn");
    case CaseGroup::FalseAlarms:
        return CaseText::tr("False alarms");
    case CaseGroup::Misses:
        return CaseText::tr("Missed");
    case CaseGroup::Loose:
        return CaseText::tr("Loose", "boxes that fit loosely");
    case CaseGroup::Confusions:
        return CaseText::tr("Wrong label");
    case CaseGroup::MissingTruth:
        return CaseText::tr("Forgotten", "boxes that are probably not drawn yet");
    case CaseGroup::SpuriousTruth:
        return CaseText::tr("Nothing there", "drawn boxes with probably nothing in them");
    case CaseGroup::LooseTruth:
        return CaseText::tr("Drawn loosely");
    case CaseGroup::SwappedLabels:
        break;
    }
    return CaseText::tr("Other label", "drawn boxes that probably have the wrong label");
}

QString emptyGroupText(CaseGroup group)
{
    switch (group) {
    case CaseGroup::Right:
        return CaseText::tr("The model found none of the drawn boxes so that they fit well.");
    case CaseGroup::FalseAlarms:
        return CaseText::tr("No false alarms: wherever the model found something, a box is drawn.");
    case CaseGroup::Misses:
        return CaseText::tr("Nothing was missed: the model found every drawn box.");
    case CaseGroup::Loose:
        return CaseText::tr("No loose boxes: what was found fits what is drawn.");
    case CaseGroup::Confusions:
        return CaseText::tr("No label was taken for another one.");
    case CaseGroup::MissingTruth:
        return CaseText::tr("No box seems to have been forgotten.");
    case CaseGroup::SpuriousTruth:
        return CaseText::tr("No box seems to be drawn where nothing is.");
    case CaseGroup::LooseTruth:
        return CaseText::tr("No box seems to be drawn loosely.");
    case CaseGroup::SwappedLabels:
        break;
    }
    return CaseText::tr("No box seems to have the wrong label.");
}

QString caseKindName(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Right:
        return CaseText::tr("Right", "a box that was found as drawn");
    case CaseKind::Loose:
        return CaseText::tr("Loose", "a box that fits loosely");
    case CaseKind::WrongLabel:
        return CaseText::tr("Wrong label");
    case CaseKind::BadlyPlaced:
        return CaseText::tr("Badly placed");
    case CaseKind::WrongAndBadlyPlaced:
        return CaseText::tr("Wrong label and place");
    case CaseKind::Duplicate:
        return CaseText::tr("Found twice");
    case CaseKind::Background:
        return CaseText::tr("Not drawn");
    case CaseKind::Missed:
        break;
    }
    return CaseText::tr("Missed");
}

QString caseKindIcon(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Right:
        return u"circle-check"_s;
    case CaseKind::Loose:
        return u"maximize"_s;
    case CaseKind::WrongLabel:
        return u"tags"_s;
    case CaseKind::BadlyPlaced:
        return u"scale"_s;
    case CaseKind::WrongAndBadlyPlaced:
        return u"triangle-alert"_s;
    case CaseKind::Duplicate:
        return u"copy"_s;
    case CaseKind::Background:
        return u"circle-x"_s;
    case CaseKind::Missed:
        break;
    }
    return u"eye-off"_s;
}

QString caseLabels(const BoxCase& boxCase, const std::vector<Label>& labels)
{
    if (!boxCase.detection)
        return boxCase.truth ? nameOf(boxCase.truth->label, labels) : QString();
    QString found = nameOf(boxCase.detection->label, labels);
    if (!boxCase.truth || boxCase.truth->label == boxCase.detection->label)
        return found;
    return CaseText::tr("%1, drawn as %2", "found label, drawn label")
        .arg(found, nameOf(boxCase.truth->label, labels));
}

QString caseNumbers(const BoxCase& boxCase)
{
    QStringList numbers;
    if (boxCase.detection)
        numbers << CaseText::tr("Score %1").arg(number(boxCase.detection->score));
    if (boxCase.detection && boxCase.truth)
        numbers << CaseText::tr("IoU %1").arg(number(boxCase.overlap));
    return numbers.join(u"  "_s);
}

QString caseSentence(const BoxCase& boxCase, const std::vector<Label>& labels)
{
    const QString drawn = boxCase.truth ? nameOf(boxCase.truth->label, labels) : QString();
    if (!boxCase.detection)
        return CaseText::tr("Drawn as %1, but not found.").arg(drawn);
    const QString found = nameOf(boxCase.detection->label, labels);
    const QString score = number(boxCase.detection->score);
    const QString overlap = number(boxCase.overlap);
    switch (boxCase.kind) {
    case CaseKind::Right:
        return CaseText::tr("Found as %1 with %2, as it is drawn (IoU %3).")
            .arg(found, score, overlap);
    case CaseKind::Loose:
        return CaseText::tr("Found as %1 with %2, but the boxes fit loosely (IoU %3).")
            .arg(found, score, overlap);
    case CaseKind::WrongLabel:
        return CaseText::tr("Found as %1 with %2, but drawn as %3.").arg(found, score, drawn);
    case CaseKind::BadlyPlaced:
        return CaseText::tr("Found as %1 with %2, but too far from where it is drawn (IoU %3).")
            .arg(found, score, overlap);
    case CaseKind::WrongAndBadlyPlaced:
        return CaseText::tr("Found as %1 with %2, but %3 is drawn, and elsewhere (IoU %4).")
            .arg(found, score, drawn, overlap);
    case CaseKind::Duplicate:
        return CaseText::tr("Found as %1 with %2 once more: a surer box has found it already.")
            .arg(found, score);
    case CaseKind::Background:
    case CaseKind::Missed:
        break;
    }
    return CaseText::tr("Found as %1 with %2, but nothing is drawn here.").arg(found, score);
}

} // namespace boxwright
