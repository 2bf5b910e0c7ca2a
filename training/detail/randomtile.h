// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/augmentation.h"

#include <cstdint>

namespace boxwright::detail {

/// What one draw shows of an image that is learned in tiles of `side` of its pixels; the seed alone
/// decides. Of seven draws about five show a tile around a random box, one a tile anywhere, which
/// may be empty, and one the whole image shrunk to a tile, in which nothing counts that is no
/// longer than tileOverlap(): the model is not asked for it there. Boxes that a tile cuts end at
/// its edge, see cutTruth(). An image that is no larger than a tile is shown as it is.
SourceImage randomTile(const SourceImage& image, int side, std::uint64_t seed);

} // namespace boxwright::detail
