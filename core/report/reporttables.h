// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reportcontent.h"
#include "core/report/reportdocument.h"

namespace boxwright {

/// A row for each label, and one for all where there are several.
ReportTable qualityTable(const ReportContent& content);
/// Without kinds that do not occur; no rows when there are no mistakes.
ReportTable mistakesTable(const ReportContent& content);
/// Without kinds of boxes that there are none of.
ReportTable missesTable(const MissBuckets& misses);

} // namespace boxwright
