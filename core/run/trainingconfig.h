// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace boxwright {

enum class TrainingPreset { Quick, Balanced, Best };

/// Everything that shapes a training run; stored with it.
/// 0 in epochs, inputSize or batchSize means "choose from the data", 0 in threads all cores; a run
/// is stored with what was chosen.
struct BOXWRIGHT_CORE_EXPORT TrainingConfig
{
    QString name = {};
    TrainingPreset preset = TrainingPreset::Balanced;
    int epochs = 0; ///< 0..10000
    int inputSize =
        0; ///< side of the square network input in pixels: 0 or a multiple of 32, 128..1024
    int batchSize = 0; ///< images a step: 0..64
    std::uint64_t seed = 1;
    int threads = 0; ///< compute threads, 0..256
    QString arithmetic = {}; ///< Engine::arithmetic() of the run; empty before it began
    bool horizontalFlip = true; ///< mirrored images teach too; off for text and logos

    Result<void> validate() const;
};

} // namespace boxwright
