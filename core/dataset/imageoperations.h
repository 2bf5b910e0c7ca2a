// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/dataset/operation.h"
#include "core/export.h"

#include <vector>

namespace boxwright {

// What is done to several images at once: each one step of the project's history, with a change
// for the images that are not so already. Without changes when all of them are.

BOXWRIGHT_CORE_EXPORT Operation setSplitOperation(const std::vector<ImageRecord>& images,
                                                  Split split);
BOXWRIGHT_CORE_EXPORT Operation setReviewedOperation(const std::vector<ImageRecord>& images,
                                                     bool reviewed);
/// Only images that nobody has looked at can be confirmed: one that has boxes is not empty.
BOXWRIGHT_CORE_EXPORT Operation confirmEmptyOperation(const std::vector<ImageRecord>& images);
/// Takes back that somebody looked: neither confirmed empty nor reviewed. Images that have boxes
/// are left as they are.
BOXWRIGHT_CORE_EXPORT Operation setUnseenOperation(const std::vector<ImageRecord>& images);
/// The files stay where they are; the boxes come back with the images.
BOXWRIGHT_CORE_EXPORT Operation removeImagesOperation(const std::vector<ImageRecord>& images);

} // namespace boxwright
