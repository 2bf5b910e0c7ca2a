// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingspeed.h"
#include "core/run/trainingtask.h"

#include <vector>

namespace boxwright {

/// Images that an epoch shows on average, repeated ones as often as they are.
BOXWRIGHT_CORE_EXPORT double shownImages(const std::vector<TrainingSample>& train);

/// Steps of `batchSize` images that an epoch takes; at least one.
BOXWRIGHT_CORE_EXPORT int stepsPerEpoch(const std::vector<TrainingSample>& train, int batchSize);

/// How long a run of a resolved task takes that does not stop early, with its measurements at the
/// end, in seconds: steps and learned pixels, where sides vary as planEpoch() of the training
/// varies them; the validation part after each epoch and at the end, the test part at the end, each
/// image in all its tiles, of which those to test have as many as the others, and twice where the
/// config looks at mirror images too; and decoding all once, taken to need 4 ms a megapixel
/// (photographs need 3 to 4, large PNG files more). With a k-fold its trainings too. `speed` is
/// that of the task's size, threads and arithmetic, measured with any number of images a step.
BOXWRIGHT_CORE_EXPORT double estimatedSeconds(const TrainingTask& task, int testImages,
                                              const TrainingSpeed& speed);

} // namespace boxwright
