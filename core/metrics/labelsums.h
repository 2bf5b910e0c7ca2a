// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/averageprecision.h"
#include "core/metrics/detectioncounts.h"
#include "core/metrics/evaluation.h"

#include <vector>

namespace boxwright {

/// Counts of each label at its threshold and of all labels together, and what follows from them.
/// `counts`: one a label, ranked. The caller adds what they do not know: the IoU, AP and AR, how
/// many images there are and how many of them hold truth.
Evaluation evaluationAt(const ScoreThresholds& thresholds, const std::vector<Label>& labels,
                        const std::vector<DetectionCounts>& counts);

/// Adds what can be summed over labels: truth, hits, false alarms and misses.
void addCounts(DetectionQuality& sum, const DetectionQuality& label);

void setAveragePrecision(DetectionQuality& quality, const AveragePrecision& value);

/// Figures that were counted live, with AP and AR of those that were `measured` before, which no
/// threshold changes; of labels that were measured. And with their part of the data.
BOXWRIGHT_CORE_EXPORT Evaluation withAveragePrecision(Evaluation live, const Evaluation& measured);

/// AP and AR of all labels together: the mean over those for which it is defined.
void averageOverLabels(Evaluation& evaluation);

} // namespace boxwright
