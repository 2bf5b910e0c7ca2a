// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/export.h"
#include "core/health/capture.h"
#include "core/health/perceptualhash.h"
#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

class ProjectStore;

enum class FileState {
    Whole,
    CutOff, ///< shown as far as it goes
    Unreadable,
    Missing,
};

/// What the file of an image shows.
struct ExaminedImage
{
    ImageId image;
    FileState state = FileState::Whole;
    QByteArray contentHash = {}; ///< of the file; empty when it cannot be read
    std::optional<PictureHash> hash = {}; ///< absent when it cannot be decoded
    std::optional<Capture> capture = {};
};

/// How many of them are examined.
using ExaminationProgress = std::function<void(int done, int total)>;

/// Looks at the files of images, in their order, on two threads: each is read only when its time or
/// size differ from when it was read last, and decoded, reduced, only when its content was never
/// decoded. What is found out is kept in the project as it goes, also when this is stopped.
/// `progress` is called in the calling thread. Errors: those of the store; checkCancelled().
BOXWRIGHT_CORE_EXPORT Result<std::vector<ExaminedImage>>
examineImages(const ProjectStore& store, const std::vector<ImageRecord>& images,
              const ExaminationProgress& progress, const std::stop_token& stop);

/// The same of the images that somebody has seen or that have a part, where knownExaminations()
/// lacks them, before something goes by it. One that cannot be examined is passed over, and where
/// nothing can be kept, none is. No progress: there is nothing to do.
BOXWRIGHT_CORE_EXPORT Result<void> examineNewImages(const ProjectStore& store,
                                                    const ExaminationProgress& progress,
                                                    const std::stop_token& stop);

/// What a check that was stopped gives.
BOXWRIGHT_CORE_EXPORT Error checkCancelled();

/// The same as far as the project knows, without a look at any file: those that were never
/// examined have only the content that the project says.
BOXWRIGHT_CORE_EXPORT Result<std::vector<ExaminedImage>>
knownExaminations(const ProjectStore& store, const std::vector<ImageRecord>& images);

} // namespace boxwright
