// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingplan.h"

#include <QStringList>

namespace boxwright {

/// Why a plan is as it is: translated sentences, one a decision, first those that a person changes
/// most. `open` is the config before it was resolved.
BOXWRIGHT_CORE_EXPORT QStringList planReasons(const TrainingPlan& plan, const TrainingConfig& open);

/// How time bounds the epochs that a person leaves open; empty where it does not.
BOXWRIGHT_CORE_EXPORT QString timeReason(const TrainingPlan& plan, const TrainingConfig& open);

} // namespace boxwright
