// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/report/reportcontent.h"

#include <QByteArray>

namespace boxwright {

/// One HTML document in UTF-8 that needs nothing else: no script, no file, no network. Well-formed
/// XML as well.
BOXWRIGHT_CORE_EXPORT QByteArray htmlReport(const ReportContent& content);

} // namespace boxwright
