// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/runrecord.h"

#include <QDateTime>
#include <QHash>

namespace boxwright {

/// When the training of a model began: what changed since, it has not learnt. `runStarts` is that
/// of its project's store.
BOXWRIGHT_CORE_EXPORT QDateTime trainingStart(const ModelRecord& model,
                                              const QHash<RunId, QDateTime>& runStarts);

} // namespace boxwright
