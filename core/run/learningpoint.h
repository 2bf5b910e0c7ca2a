// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/ids.h"

#include <QDateTime>

#include <cstdint>
#include <optional>
#include <vector>

namespace boxwright {

/// How well one label is found by a model that learned from a part of the images.
struct LabelPoint
{
    LabelId label;
    int boxes = 0; ///< of the part, to learn from
    std::optional<double> ap50 = {}; ///< absent where no image measures it

    friend bool operator==(const LabelPoint&, const LabelPoint&) = default;
};

/// How good a model is that learned from a part of the training images.
struct LearningPoint
{
    double share = 0; ///< of the training images that was asked for: above 0, at most 1
    int images = 0; ///< that it learned from
    int boxes = 0; ///< on these, to learn from
    std::optional<double> ap50 = {}; ///< mean of the labels, as Evaluation::overall
    std::optional<double> ap = {}; ///< likewise
    std::vector<LabelPoint> labels = {}; ///< in class order

    friend bool operator==(const LearningPoint&, const LearningPoint&) = default;
};

/// How the quality grew with the number of images, each part of which contains the smaller ones.
struct LearningCurve
{
    QDateTime started = {}; ///< UTC; tells curves apart
    std::uint64_t seed = 1; ///< that chose the parts
    Split split = Split::Test; ///< the images that measured them: test or validation
    std::vector<LearningPoint> points = {}; ///< by share

    friend bool operator==(const LearningCurve&, const LearningCurve&) = default;
};

} // namespace boxwright
