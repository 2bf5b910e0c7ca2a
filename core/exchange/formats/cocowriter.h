// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/export/exportselection.h"
#include "core/result.h"

#include <QString>

#include <stop_token>

namespace boxwright {

/// Writes a COCO detection file, whole or not at all: readCoco() gives back the very same values.
Result<void> writeCoco(const QString& path, const ExportSelection& selection,
                       const QString& description, const std::stop_token& stop);

} // namespace boxwright
