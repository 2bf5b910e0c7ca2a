// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/run/triedcandidate.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace boxwright {

enum class TrainingPreset { Quick, Balanced, Best };

/// Everything that shapes a training run; stored with it.
/// 0 in epochs, inputSize, batchSize or patience, -1 in tileSize or frozenStages and nothing in
/// mirroredLook mean "choose from the data", 0 in threads all cores; a run is stored with what was
/// chosen.
struct BOXWRIGHT_CORE_EXPORT TrainingConfig
{
    QString name = {};
    TrainingPreset preset = TrainingPreset::Balanced;
    int epochs = 0; ///< 0..10000
    int inputSize =
        0; ///< side of the square network input in pixels: 0 or a multiple of 32, 128..1024
    /// Side in pixels of the overlapping tiles that images are looked at in, see tilesOf():
    /// 64..10000; 0: whole images; -1 is left to the plan, the engine takes it as 0.
    int tileSize = -1;
    int batchSize = 0; ///< images a step: 0..64
    std::uint64_t seed = 1;
    int threads = 0; ///< compute threads, 0..256
    /// Of the convolutions: "bfloat16" or "float32"; empty: Engine::arithmetic().
    QString arithmetic = {};
    bool horizontalFlip = true; ///< mirrored images teach too, where Label::canMirror allows it
    bool balance = true; ///< images of rare labels are shown more often
    bool mosaic = false; ///< half of the samples are put together from four images
    /// Images are also looked at mirrored and both looks joined, whenever the model is measured or
    /// used: it finds more, and looking takes twice as long. Absent is left to the plan.
    std::optional<bool> mirroredLook = {};
    int frozenStages = -1; ///< of the backbone, from the pixels on, that do not learn: 0..4
    /// Epochs in a row after which the run ends when, on the validation part, they find nothing or
    /// are clearly worse than the best, 0..10000.
    int patience = 0;
    /// Within which the run should be done, its figures too, 0..10000; 0: as long as it takes.
    int minutes = 0;
    /// Parts of a k-fold: before the run, each is looked at by a model that learned from the others
    /// only. 2..10; 0: none. Neither with minutes nor with a startModel.
    int folds = 0;
    /// The model that it goes on from; absent: the pretrained network.
    std::optional<ModelId> startModel = {};
    std::vector<TriedCandidate> candidates = {}; ///< tried before it, one of which it is

    bool looksMirrored() const { return mirroredLook.value_or(false); }
    Result<void> validate() const;
};

} // namespace boxwright
