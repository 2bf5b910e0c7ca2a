// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/health/healthreport.h"
#include "core/health/imageexamination.h"

#include <QHash>

#include <stop_token>
#include <vector>

namespace boxwright {

/// Copies of images. In each group the one to keep comes first: that with most boxes, of several
/// that with the lowest id; the others follow in the same order.
struct Duplicates
{
    std::vector<ImageGroup> exact; ///< files of the same bytes
    /// Pictures that look the same as the first of the group; of exact copies only the first one.
    std::vector<ImageGroup> near;
    /// All that are linked by either, also over others in between, so that the ends of a long row
    /// may look different.
    std::vector<ImageGroup> linked;
};

/// Groups images by content and by look (lookSame() with `bits` of 0..15). Images of nearly the
/// same bits are found by the bands that their hashes have in common: of `bits` + 1 bands one must
/// be the same. 100,000 images take seconds: in a band that very many share, each is compared only
/// with the 500 that follow. After `stop` some that look the same are missing.
BOXWRIGHT_CORE_EXPORT Duplicates findDuplicates(const std::vector<ExaminedImage>& images, int bits,
                                                const QHash<ImageId, int>& boxes,
                                                const std::stop_token& stop = {});

/// Duplicates::linked alone, each group by id. Unlike findDuplicates(), which compares the images
/// of a group with one another, it takes no longer for large groups.
BOXWRIGHT_CORE_EXPORT std::vector<ImageGroup>
findLinkedImages(const std::vector<ExaminedImage>& images, int bits,
                 const std::stop_token& stop = {});

} // namespace boxwright
