// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QDateTime>

namespace boxwright {

/// When the training of a model began: what changed since, it has not learnt.
BOXWRIGHT_CORE_EXPORT Result<QDateTime> trainingStart(const ProjectStore& store,
                                                      const ModelRecord& model);

} // namespace boxwright
