// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/run/trainingtask.h"

#include <QMap>

#include <vector>

namespace boxwright {

/// How much more often images of rare labels are shown than the others.
struct RepeatFactors
{
    std::vector<double> images; ///< along with the samples, 1..4
    QMap<LabelId, double> labels; ///< those above 1
};

/// The repeat factors of Gupta, Dollar and Girshick, LVIS: A Dataset for Large Vocabulary Instance
/// Segmentation, 2019, section 4.2: sqrt(t / f) for a label that a share f < t of the images shows,
/// for an image the highest of its labels, 1 without any. Here t is 0.1, but at most half of the
/// median of f: among many labels each is in few images without being rare beside the others.
/// Boxes that do not teach do not count. No factor is over 4, lest a handful of images be learned
/// by heart.
BOXWRIGHT_CORE_EXPORT RepeatFactors repeatFactors(const std::vector<TrainingSample>& samples);

/// Sets TrainingSample::repeats to these; gives RepeatFactors::labels.
BOXWRIGHT_CORE_EXPORT QMap<LabelId, double>
applyRepeatFactors(std::vector<TrainingSample>& samples);

} // namespace boxwright
