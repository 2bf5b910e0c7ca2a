// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QColor>
#include <QPen>

#include <cstddef>

namespace boxwright {

// Of charts, the same on screens and in reports: the colours of Okabe and Ito ("Color universal
// design", 2008), which the colour-blind tell apart. The first four stand out (3:1, WCAG 2.1,
// 1.4.11) from white and from the dark theme alike; lines are dashed differently, for print in grey
// and for eyes that see no colours.

inline constexpr std::size_t kChartColours = 6;

/// The same again after kChartColours places.
BOXWRIGHT_CORE_EXPORT QColor chartColour(std::size_t place);

/// Of the curve at that place: the first 30 differ.
BOXWRIGHT_CORE_EXPORT QPen curvePen(std::size_t place);

} // namespace boxwright
