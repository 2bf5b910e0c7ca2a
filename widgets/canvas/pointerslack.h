// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace boxwright {

// How exactly boxes and suggestions are pointed at, in view pixels.
inline constexpr double kDragDistance = 3; ///< a smaller move is a click
inline constexpr double kEdgeSlack = 3; ///< around a box, that still counts as it

} // namespace boxwright
