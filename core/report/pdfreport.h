// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/report/reportcontent.h"

#include <QByteArray>

namespace boxwright {

/// The report on pages of A4, numbered.
BOXWRIGHT_CORE_EXPORT QByteArray pdfReport(const ReportContent& content);

} // namespace boxwright
