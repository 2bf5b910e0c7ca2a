// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"

#include <QSize>

#include <optional>

namespace boxwright {

enum class BoxFault {
    None,
    NoNumber, ///< refused: not finite, or beyond any image
    NoArea, ///< refused
    Outside, ///< refused: nothing of it lies in the image
    PartlyOutside, ///< repaired: cut at the border
    SwappedCorners, ///< repaired
};

struct BoxRepair
{
    BoxFault fault = BoxFault::None;
    std::optional<BoundingBox> box; ///< absent when refused; unchanged, bit for bit, without fault
};

/// Makes a box that was stated for an image of that size fit to be kept.
BoxRepair repairBox(const BoundingBox& stated, const QSize& imageSize);

} // namespace boxwright
