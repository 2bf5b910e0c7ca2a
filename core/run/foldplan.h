// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/datasetsplit.h"
#include "core/export.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/run/trainingtask.h"

#include <QByteArray>
#include <QSet>

#include <cstdint>
#include <vector>

namespace boxwright {

class ProjectStore;

/// One training of a k-fold: the images that it never sees, and those that pick its best epoch. All
/// others teach.
struct Fold
{
    QSet<ImageId> heldOut;
    QSet<ImageId> validation;
};

/// Stratified k-fold cross-validation (Kohavi, A Study of Cross-Validation and Bootstrap for
/// Accuracy Estimation and Model Selection, 1995): every candidate is held out by exactly one fold.
/// The parts are as large and as alike as groups allow, chosen as takeValidationPart() does; where
/// there are fewer groups than `folds`, so many folds. `validationPercent`, 0..100, of the others
/// are the validation part of a fold. The same in every order of the candidates.
BOXWRIGHT_CORE_EXPORT std::vector<Fold> planFolds(const std::vector<SplitCandidate>& candidates,
                                                  int folds, double validationPercent,
                                                  std::uint64_t seed);

/// task.config.folds of the train and validation images together, none for 0; what
/// knownImageGroups() says stays together; a fold validates on as large a share as the task does.
/// ErrorCode::InvalidArgument when all images belong together.
BOXWRIGHT_CORE_EXPORT Result<std::vector<Fold>> planFolds(const ProjectStore& store,
                                                          const TrainingTask& task);

/// A plan as the state of a run holds it: what the project knows of its images may be another thing
/// when the run goes on.
BOXWRIGHT_CORE_EXPORT QByteArray packFolds(const std::vector<Fold>& folds);
/// None when `packed` is empty or damaged.
BOXWRIGHT_CORE_EXPORT std::vector<Fold> unpackFolds(const QByteArray& packed);

} // namespace boxwright
