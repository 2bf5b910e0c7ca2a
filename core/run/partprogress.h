// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingprogress.h"

namespace boxwright {

/// A training that comes before that of the run itself: a variant that is tried, or one of its
/// k-fold. The numbers are those of TrainingProgress.
struct RunPart
{
    int variant = 0;
    int variants = 0;
    int fold = 0;
    int folds = 0;
    double toCome = 0; ///< how many times as long as it what follows takes
    double secondsBefore = 0; ///< that it took before it was interrupted
};

/// Tells `sink`, which must outlive the result, of such a training, which begins now: where it
/// stands, its epochs as finishedPartEpoch, as they are not the run's own, and with the time left
/// of all.
ProgressSink partProgress(const ProgressSink& sink, const RunPart& part);

} // namespace boxwright
