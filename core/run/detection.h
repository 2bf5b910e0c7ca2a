// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/ids.h"

#include <vector>

namespace boxwright {

/// A box that a model found, in pixels of the upright image.
struct Detection
{
    LabelId label;
    BoundingBox box;
    double score = 0; ///< confidence 0..1

    friend bool operator==(const Detection&, const Detection&) = default;
};

struct ImageDetections
{
    ImageId image;
    std::vector<Detection> detections;
};

} // namespace boxwright
