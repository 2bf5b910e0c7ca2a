// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import/datasetimporter.h"
#include "core/export.h"

#include <QJsonObject>

namespace boxwright {

/// A report as `boxwright-cli import --json` writes it and as it is kept in the project.
BOXWRIGHT_CORE_EXPORT QJsonObject importReportJson(const ImportReport& report);
BOXWRIGHT_CORE_EXPORT ImportReport importReportFromJson(const QJsonObject& json);

} // namespace boxwright
