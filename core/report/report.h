// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/report/reportcontent.h"
#include "core/result.h"

#include <QString>

namespace boxwright {

/// Whether writeReport() can write a file of that name.
BOXWRIGHT_CORE_EXPORT bool isReportPath(const QString& path);

/// Writes what gatherReport() gave as HTML or PDF, as the ending of `path` says; the whole file or
/// nothing. Blocking, some seconds for a PDF, in any thread of a program that has fonts.
/// Errors: InvalidArgument (another ending), NotFound (no such folder), NotWritable.
BOXWRIGHT_CORE_EXPORT Result<void> writeReport(const ReportContent& content, const QString& path);

} // namespace boxwright
