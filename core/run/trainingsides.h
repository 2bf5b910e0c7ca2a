// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <vector>

namespace boxwright {

/// The last epochs of a run, which show the size that the model will be used at.
inline constexpr int epochsAtFullSize = 3;

/// The sides in pixels of the squares that a run for `inputSize` shows before, each batch one of
/// them, as likely as the others: objects come in more sizes so, and a step takes less time.
BOXWRIGHT_CORE_EXPORT std::vector<int> variedSides(int inputSize);

} // namespace boxwright
