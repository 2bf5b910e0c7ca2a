// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/powerlaw.h"
#include "core/run/learningpoint.h"

#include <QString>

#include <optional>

namespace boxwright {

/// What a learning curve says about labelling more images. It comes from three or four points, so
/// it is a range rather than a number, or nothing.
struct ImagesNeeded
{
    enum class Answer {
        Unknown,
        HardlyHelps, ///< twice the images give less than 0.01 of AP50, or ten times not the target
        MoreImages,
    };
    Answer answer = Answer::Unknown;
    int trainings = 0; ///< points that have an AP50
    // Where more images help:
    double target = 0; ///< AP50: the next multiple of 0.05 that is worth a try, or 0.98
    int fewest = 0; ///< images to add for the target
    std::optional<int> most = {}; ///< likewise; absent: maybe more than ten times those of today
    /// Of 1 - AP50 by training images; absent with fewer than three points.
    std::optional<PowerLaw> law = {};
};

/// Fits fitPowerLaw() to all points, and to all but each one in turn: how far these disagree is
/// the range. Unknown with fewer than three points, and where the points lie more than 0.05 off
/// the law (root mean square).
BOXWRIGHT_CORE_EXPORT ImagesNeeded imagesNeeded(const LearningCurve& curve);

/// The same as a translated sentence, with rounded numbers.
BOXWRIGHT_CORE_EXPORT QString imagesNeededSentence(const ImagesNeeded& needed);

} // namespace boxwright
