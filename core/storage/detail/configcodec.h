// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingconfig.h"

#include <QString>

namespace boxwright::detail {

/// The configuration of a run as the project keeps it: compact JSON.
QString encodeConfig(const TrainingConfig& config);

/// What an older version did not write is as that version trained.
TrainingConfig decodeConfig(const QString& text);

} // namespace boxwright::detail
