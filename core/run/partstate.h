// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingtask.h"
#include "core/run/trialstate.h"

#include <QByteArray>

#include <optional>

namespace boxwright {

/// What the state of a run holds of the trainings that come before the run itself. Empty for a
/// trial that tries nothing, and for a checkpoint without a state.
BOXWRIGHT_CORE_EXPORT QByteArray packTrial(const TrialState& trial);
BOXWRIGHT_CORE_EXPORT QByteArray packCheckpoint(const TrainingCheckpoint& checkpoint);

/// Nothing tried, or no state, when `packed` is empty; absent when it is damaged.
BOXWRIGHT_CORE_EXPORT std::optional<TrialState> unpackTrial(const QByteArray& packed);
BOXWRIGHT_CORE_EXPORT std::optional<TrainingCheckpoint> unpackCheckpoint(const QByteArray& packed);

} // namespace boxwright
