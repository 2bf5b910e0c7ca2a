// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class QWidget;

namespace boxwright {

/// Writes a chart in the colours of the screen, but always equally large, or a whole ConfusionView,
/// whatever of it is in sight: as SVG when the name ends like that, else as PNG, twice as fine.
/// Error: NotWritable.
Result<void> writeChart(QWidget& chart, const QString& path);

/// The same where the person wants it, who may also think better of it.
Result<void> saveChart(QWidget& chart);

} // namespace boxwright
