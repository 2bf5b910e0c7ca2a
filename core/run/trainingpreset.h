// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingspeed.h"
#include "core/run/trainingtask.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace boxwright {

/// The side of an input that serves most data.
inline constexpr int usualInputSize = 416;
/// Images a step of a short run.
inline constexpr int smallBatch = 4;
/// Sides that boxes should have in the input: half of them, and three quarters of them. Smaller
/// ones are hardly more than a cell of the finest map, eight pixels.
inline constexpr double wantedMedianSide = 24;
inline constexpr double wantedQuartileSide = 12;

/// task.config with all that it leaves open chosen from the data of the task:
/// - inputSize: 416; for wanted sides of boxes larger, up to 768, but no larger than the images
///   are, unless the boxes are tiny in these too. The quick preset stays at 416.
/// - tileSize: whole images where the largest such input shows the median box with 24 pixels or
///   more, and in the quick preset; else tiles in which it has so many, but no smaller than the
///   input, no more than 5 x 5 of the usual image, and not where objects would hardly be larger.
/// - epochs: small sets need steps rather than epochs, so a preset aims at a number of steps, of
///   four images in the quick and the balanced one and of eight in the best; from ten labels on a
///   tenth of that for each, up to three times as many at 416 and fewer where the input is larger,
///   so that the time stays within bounds. With `speed`, the run as estimated with `testImages`
///   takes 95 % of config.minutes, in one epoch if need be. Where these are 0, it takes no longer
///   than presetMinutes(), but has at least the epochs of the quick preset.
/// - batchSize: 8; 4 for a run of under 1,000 steps of 8, or under as many times that as its labels
///   take: twice the steps from the same images.
/// - mirroredLook: in the best preset, where isMirroredWholly().
/// - frozenStages: 1, what training/README.md measured to be best.
/// - patience: 40 % of the epochs and at least ten, but none for the quick preset.
/// - threads: all cores.
BOXWRIGHT_CORE_EXPORT TrainingConfig resolveConfig(const TrainingTask& task, int testImages = 0,
                                                   const std::optional<TrainingSpeed>& speed = {});

/// Within which a preset that is to be waited for is planned to be done, in minutes; 0: as long as
/// it takes. On computers that are slow for their data the balanced one learns less, rather than
/// longer than 15 minutes; for more than 500 images as many times that as there are times so many.
/// A k-fold comes on top.
BOXWRIGHT_CORE_EXPORT double presetMinutes(const TrainingTask& task, int testImages);

/// Whether the speed of the computer decides how long such a run is, or whether it ends in time.
BOXWRIGHT_CORE_EXPORT bool isTimed(const TrainingConfig& config);

/// How many times the steps of a preset so many labels take: 1..3, see resolveConfig().
BOXWRIGHT_CORE_EXPORT double timesSteps(std::size_t labels, int inputSize);

/// Whether all images that a run of the task learns from, those of its k-fold included, teach
/// mirrored too. A model that met some things unmirrored only takes their mirror images for others.
BOXWRIGHT_CORE_EXPORT bool isMirroredWholly(const TrainingTask& task);

/// What a preset would do with some data, and how long.
struct PresetEstimate
{
    TrainingPreset preset = TrainingPreset::Balanced;
    int epochs = 0;
    int inputSize = 0;
    /// See estimatedSeconds(); with the trying of candidates, the slowest of which is trained then.
    double seconds = 0;
    bool isAtMost = false; ///< others of them would take less
};

/// Of the three presets, quick first, each with all else of task.config but its limit of time.
/// `task` is as open as it goes into resolveConfig().
BOXWRIGHT_CORE_EXPORT std::vector<PresetEstimate>
presetEstimates(const TrainingTask& task, int testImages, const TrainingSpeed& speed);

} // namespace boxwright
