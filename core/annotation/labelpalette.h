// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/export.h"

#include <QColor>

#include <vector>

namespace boxwright {

/// A colour for a new label: the first of a fixed list of well-told-apart colours that no label
/// has yet, and after these a colour that lies between.
BOXWRIGHT_CORE_EXPORT QColor nextLabelColour(const std::vector<Label>& labels);

/// A label of that name for the end of the list, with the next colour.
BOXWRIGHT_CORE_EXPORT Label newLabel(LabelId id, const QString& name,
                                     const std::vector<Label>& existing);

} // namespace boxwright
