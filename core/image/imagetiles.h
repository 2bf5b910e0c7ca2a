// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QRect>
#include <QSize>

#include <vector>

namespace boxwright {

/// Pixels that neighbouring tiles of `side` pixels share at least: a fifth of their side. What is
/// no longer than that lies in one of them as a whole.
BOXWRIGHT_CORE_EXPORT int tileOverlap(int side);

/// Squares of `side` pixels that cover an image, row by row: each overlaps the one before by
/// tileOverlap(), the last of a row and of a column by more, so that all have the full size
/// (slicing aided inference: Akyon, Altinuc and Temizel 2022, "SAHI", section 3). An image that is
/// shorter than `side` in a direction has tiles of its own length there. `side` of 0 or less: the
/// image as it is.
BOXWRIGHT_CORE_EXPORT std::vector<QRect> tilesOf(const QSize& image, int side);

/// How many times a model looks at an image in tiles: once at each, and once at all of it where
/// there are several.
BOXWRIGHT_CORE_EXPORT int looksAt(const QSize& image, int tileSide);

} // namespace boxwright
