// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/report/chartpalette.h"
#include "core/report/reportcontent.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace boxwright {

enum class ReportChart { PrecisionRecall, F1OverThreshold, Overlaps, Confusions };

/// Charts show at most this many labels, those with the most boxes: more lines are not told apart,
/// and more cells cannot be read.
inline constexpr std::size_t kMostLines = kChartColours;
inline constexpr std::size_t kMostConfusedLabels = 12;

// On white whatever the theme, in the colours of chartpalette.h.

/// An <svg> element to stand within HTML, without a namespace, as wide as there is room.
/// `description`: for those who do not see it.
BOXWRIGHT_CORE_EXPORT QByteArray chartSvg(ReportChart chart, const ReportContent& content,
                                          const QString& description);
/// For print; its logical size is the same.
BOXWRIGHT_CORE_EXPORT QImage chartImage(ReportChart chart, const ReportContent& content,
                                        double dotsPerInch);

} // namespace boxwright
