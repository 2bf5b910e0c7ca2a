// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/caseset.h"

#include <optional>

namespace boxwright {

/// What mends the truth of one case.
enum class CaseEdit {
    AddFound, ///< the found box becomes a drawn one
    TakeLabel, ///< the drawn box takes the label that was found
    TakePlace, ///< the drawn box takes the place that was found
    OtherLabel, ///< the drawn box takes a label that a person chooses
    FitToContent, ///< the drawn box is fitted to what it surrounds, see tightenedBox()
    MarkDifficult, ///< neither a hit nor a miss from now on
    RemoveDrawn,
};

/// Whether the edit means something for such a case.
bool isPossible(CaseEdit edit, const BoxCase& boxCase);

/// What mends a truth that is suspected; absent for groups of what was measured.
std::optional<CaseEdit> suggestedEdit(CaseGroup group);

} // namespace boxwright
