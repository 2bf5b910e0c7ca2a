// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "widgets/models/caseset.h"

#include <QString>

#include <vector>

namespace boxwright {

QString caseGroupName(CaseGroup group);
/// What it means that a group has no cases.
QString emptyGroupText(CaseGroup group);

/// A word or two for what became of a box, and the name of an icon beside it.
QString caseKindName(CaseKind kind);
QString caseKindIcon(CaseKind kind);

/// The labels of a case, the found one first where they differ.
QString caseLabels(const BoxCase& boxCase, const std::vector<Label>& labels);
/// Score and overlap, as far as there are any.
QString caseNumbers(const BoxCase& boxCase);
/// What happened, in a plain sentence.
QString caseSentence(const BoxCase& boxCase, const std::vector<Label>& labels);

} // namespace boxwright
