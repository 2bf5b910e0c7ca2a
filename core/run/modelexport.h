// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engineloader.h"
#include "core/export.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QString>

namespace boxwright {

/// Writes the weights of a model of the project to a file, which says its labels and thresholds as
/// `model` has them. Replaces what is there, or leaves it as it is. Gives the number of bytes.
/// Errors: those of ProjectStore::modelWeights(); InvalidArgument for the project itself;
/// NotWritable, as far as possible before the engine is asked for; those of the engine.
BOXWRIGHT_CORE_EXPORT Result<qint64> writeModel(const ProjectStore& project,
                                                const ModelRecord& model, const QString& path,
                                                const EngineSource& engine);

} // namespace boxwright
