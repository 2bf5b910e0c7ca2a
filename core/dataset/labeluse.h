// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/labelcount.h"
#include "core/dataset/labeloperations.h"
#include "core/export.h"
#include "core/ids.h"

#include <QHash>

namespace boxwright {

/// Adds what one image has of a label, by whomever its boxes are.
BOXWRIGHT_CORE_EXPORT void addUse(LabelUse& use, const LabelCounts& counts, LabelId label);
/// The same for every label that is on the image.
BOXWRIGHT_CORE_EXPORT void addUse(QHash<LabelId, LabelUse>& uses, const LabelCounts& counts);

} // namespace boxwright
