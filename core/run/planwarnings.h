// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/run/trainingplan.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace boxwright {

struct ImageRecord;
struct ExaminedImage;
struct RelatedImages;

/// What the data of a plan lacks: labels with too few boxes to learn from, with how many more they
/// need; labels that no validation or test image shows; no such parts. Translated sentences.
/// `test` are the samples of the test part.
BOXWRIGHT_CORE_EXPORT QStringList dataWarnings(const TrainingTask& task,
                                               const std::vector<TrainingSample>& test);

/// A run, its k-fold aside, that is estimated to take longer than its limit of time: the person's
/// or presetMinutes(). Absent without a limit or a speed, or when it fits.
BOXWRIGHT_CORE_EXPORT std::optional<QString> timeWarning(const TrainingPlan& plan);

/// What is wrong with the images, in the words of the health check: images of several parts that
/// belong together, files that are missing, and those that are `unreadable` or known to be cut off.
BOXWRIGHT_CORE_EXPORT QStringList imageWarnings(const ProjectStore& store,
                                                const std::vector<ImageRecord>& images,
                                                std::vector<ExaminedImage> examined,
                                                const RelatedImages& related,
                                                const QSet<ImageId>& unreadable);

} // namespace boxwright
