// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingtask.h"

#include <QStringList>

#include <vector>

namespace boxwright {

/// `config` with epochs, inputSize, batchSize and threads chosen where they are 0. Small sets need
/// steps rather than epochs, so a preset aims at a number of steps of eight images. A run of under
/// 1,000 such steps learns from four images a step instead: twice the steps in the same time. The
/// input grows, up to 640, when the median box would be under 24 pixels in it; the quick preset
/// stays at 416.
BOXWRIGHT_CORE_EXPORT TrainingConfig resolveConfig(const TrainingConfig& config,
                                                   const std::vector<TrainingSample>& train);

/// Why resolveConfig() chose so: translated sentences about epochs, batch size and input size.
BOXWRIGHT_CORE_EXPORT QStringList presetReasons(const TrainingConfig& resolved,
                                                const std::vector<TrainingSample>& train);

} // namespace boxwright
