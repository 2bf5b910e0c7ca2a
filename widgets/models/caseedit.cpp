// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/caseedit.h"

namespace boxwright {

bool isPossible(CaseEdit edit, const BoxCase& boxCase)
{
    const bool isPair = boxCase.detection && boxCase.truth;
    switch (edit) {
    case CaseEdit::AddFound: // not where the same object has a box already
        return boxCase.detection
            && (boxCase.kind == CaseKind::Background || boxCase.kind == CaseKind::BadlyPlaced
                || boxCase.kind == CaseKind::WrongAndBadlyPlaced);
    case CaseEdit::TakeLabel:
        return isPair && boxCase.detection->label != boxCase.truth->label;
    case CaseEdit::TakePlace: // that of a duplicate is worse than what it repeats
        return isPair && boxCase.kind != CaseKind::Duplicate
            && boxCase.detection->box != boxCase.truth->box;
    case CaseEdit::MarkDifficult:
        return boxCase.truth && !boxCase.truth->difficult;
    case CaseEdit::OtherLabel:
    case CaseEdit::FitToContent:
    case CaseEdit::RemoveDrawn:
        break;
    }
    return boxCase.truth.has_value();
}

std::optional<CaseEdit> suggestedEdit(CaseGroup group)
{
    switch (group) {
    case CaseGroup::MissingTruth:
        return CaseEdit::AddFound;
    case CaseGroup::SpuriousTruth:
        return CaseEdit::RemoveDrawn;
    case CaseGroup::LooseTruth:
        return CaseEdit::TakePlace;
    case CaseGroup::SwappedLabels:
        return CaseEdit::TakeLabel;
    default:
        return {};
    }
}

} // namespace boxwright
