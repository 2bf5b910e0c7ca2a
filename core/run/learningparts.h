// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingplan.h"
#include "core/run/trainingspeed.h"
#include "core/run/trainingtask.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace boxwright {

/// A part of the training images.
struct LearningPart
{
    double share = 0; ///< above 0, at most 1
    std::vector<std::size_t> samples; ///< their places in the whole, ascending
};

/// The shares of a learning curve that nobody chose: a quarter, a half, three quarters, all.
BOXWRIGHT_CORE_EXPORT std::vector<double> usualShares();

/// Parts of about such shares of the images, by share; each contains the smaller ones. Labels are
/// taken in step: whichever has the smallest share of its images so far comes next, so that each is
/// in a part as soon as there is room for all. Images of one group stay together (`groups`: a name
/// for each sample; empty: each is alone). Shares that give the same images give one part, the
/// larger. Depends on the input and the seed only.
BOXWRIGHT_CORE_EXPORT std::vector<LearningPart>
nestedParts(const std::vector<TrainingSample>& train, const std::vector<QString>& groups,
            const std::vector<double>& shares, std::uint64_t seed);

/// The training that a plan would do with a part of its images: with the labels, the input size,
/// the tiles and the look at mirror images of the plan, lest the parts differ in more than their
/// images, and what `chosen` leaves open resolved as for a project with these images alone. The
/// whole is the task of the plan. `speed`: see resolveConfig().
BOXWRIGHT_CORE_EXPORT TrainingTask partTask(const TrainingPlan& plan, const TrainingConfig& chosen,
                                            const LearningPart& part,
                                            const std::optional<TrainingSpeed>& speed);

/// How long the trainings of a usual learning curve take with their measurements, in seconds: the
/// sum of estimatedSeconds().
BOXWRIGHT_CORE_EXPORT double learningCurveSeconds(const TrainingPlan& plan,
                                                  const TrainingConfig& chosen,
                                                  const TrainingSpeed& speed);

} // namespace boxwright
