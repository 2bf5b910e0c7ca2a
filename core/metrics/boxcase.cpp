// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/boxcase.h"

#include "core/metrics/imagecases.h"

#include <limits>

namespace boxwright {

std::vector<BoxCase> boxCases(const EvaluatedPart& part, const ScoreThresholds& thresholds,
                              double iouThreshold)
{
    const std::vector<double> inOrder = thresholdsInOrder(thresholds, part.labels);
    std::vector<BoxCase> cases;
    visitImageMatches(part, iouThreshold, std::numeric_limits<int>::max(),
                      [&](const ImageMatches& image) {
                          for (const ImageCase& one : imageCases(image, inOrder, iouThreshold))
                              cases.push_back(boxCaseOf(image, one));
                      });
    return cases;
}

} // namespace boxwright
