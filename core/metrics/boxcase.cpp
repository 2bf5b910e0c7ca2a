// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/boxcase.h"

#include "core/metrics/imagecases.h"

#include <limits>

namespace boxwright {

namespace {

/// Each box is at most one case.
std::size_t mostCases(const EvaluatedPart& part)
{
    std::size_t boxes = 0;
    for (const ImageTruth& image : part.truth)
        boxes += image.annotations.size();
    for (const ImageDetections& image : part.detections)
        boxes += image.detections.size();
    return boxes;
}

} // namespace

std::vector<BoxCase> boxCases(const EvaluatedPart& part, const ScoreThresholds& thresholds,
                              double iouThreshold)
{
    const std::vector<double> inOrder = thresholdsInOrder(thresholds, part.labels);
    std::vector<BoxCase> cases;
    cases.reserve(mostCases(part)); // growing would leave twice the memory behind
    visitImageMatches(part, iouThreshold, std::numeric_limits<int>::max(),
                      [&](const ImageMatches& image) {
                          for (const ImageCase& one : imageCases(image, inOrder, iouThreshold))
                              cases.push_back(boxCaseOf(image, one));
                      });
    return cases;
}

} // namespace boxwright
