// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QChartView;

namespace boxwright {

/// Gives a chart the colours and fonts of its view's theme, ground, legend and axes, and the user's
/// way to write numbers. The series have colours of their own.
void dressChart(QChartView& view);

} // namespace boxwright
