// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPen>

#include <cstddef>

class QChartView;

namespace boxwright {

struct ThemeColours;

/// Gives a chart the colours and fonts of its view's theme: ground, legend and axes. The
/// series have colours of their own.
void dressChart(QChartView& view);

/// Of the curve at that place of a chart: apart for colour-blind eyes by its dashes; the fifth has
/// the colour of the first, and so on.
QPen curvePen(std::size_t place, const ThemeColours& colours);

} // namespace boxwright
