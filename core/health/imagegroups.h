// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/export.h"
#include "core/health/duplicatefinder.h"
#include "core/health/healthcheck.h"
#include "core/health/imageexamination.h"
#include "core/result.h"

#include <QHash>

#include <stop_token>
#include <vector>

namespace boxwright {

class ProjectStore;

/// All that says that images belong together, so that none of them may measure what another one
/// taught.
struct RelatedImages
{
    Duplicates duplicates;
    std::vector<ImageGroup> bursts;
    std::vector<ImageGroup> series;

    /// What has to stay in one part; an image may be in several groups.
    BOXWRIGHT_CORE_EXPORT std::vector<ImageGroup> groups() const;
};

/// `examined` goes along with `images`, one by one; `boxes` say which copy comes first. After
/// `stop` some are missing.
BOXWRIGHT_CORE_EXPORT RelatedImages relateImages(const std::vector<ImageRecord>& images,
                                                 const std::vector<ExaminedImage>& examined,
                                                 const QHash<ImageId, int>& boxes = {},
                                                 const HealthLimits& limits = {},
                                                 const std::stop_token& stop = {});

/// RelatedImages::groups() as far as the project knows them without a look at any file: by
/// content and name, and by the look and time of those that were ever examined. Errors: those of
/// the store; checkCancelled().
BOXWRIGHT_CORE_EXPORT Result<std::vector<ImageGroup>>
knownImageGroups(const ProjectStore& store, const std::vector<ImageRecord>& images,
                 const std::stop_token& stop = {});

/// Duplicates::linked of these images alone, as far as knownImageGroups() knows them. Errors: those
/// of the store; checkCancelled().
BOXWRIGHT_CORE_EXPORT Result<std::vector<ImageGroup>>
knownCopies(const ProjectStore& store, const std::vector<ImageRecord>& images,
            const std::stop_token& stop = {});

/// The splitGroups() of all images of the project, as far as knownImageGroups() knows them.
BOXWRIGHT_CORE_EXPORT Result<QHash<ImageId, QString>> knownSplitGroups(const ProjectStore& store);

} // namespace boxwright
