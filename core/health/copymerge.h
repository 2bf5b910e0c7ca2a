// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/dataset/imagerecord.h"

#include <QHash>

#include <vector>

namespace boxwright {

using AnnotationsOfImages = QHash<ImageId, std::vector<Annotation>>;

/// What several copies of an image become.
struct MergedCopies
{
    ImageRecord image; ///< the first one
    std::vector<Annotation> gained; ///< new boxes of it
};

/// The first of several copies with what only another one has: boxes, tags, a group, a state; and
/// with the strictest part of all, as what measures must not become something that taught, nor the
/// other way round. It counts as reviewed no longer when it gains boxes that were not.
MergedCopies mergeCopies(const std::vector<ImageRecord>& copies, const AnnotationsOfImages& boxes);

} // namespace boxwright
