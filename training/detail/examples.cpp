// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/examples.h"

#include <algorithm>

namespace boxwright::detail {

namespace {

constexpr size_t kImages = 4;
constexpr size_t kDetections = 50;
constexpr double kMinimumScore = 0.1;

ImageDetections best(const ImageDetections& all)
{
    ImageDetections few{all.image, {}};
    for (const Detection& detection : all.detections) {
        if (few.detections.size() == kDetections || detection.score < kMinimumScore)
            break;
        few.detections.push_back(detection);
    }
    return few;
}

} // namespace

std::vector<ImageDetections> pickExamples(const std::vector<ImageTruth>& truth,
                                          const std::vector<ImageDetections>& detections)
{
    const bool isAnyBox = std::any_of(truth.begin(), truth.end(), [](const ImageTruth& image) {
        return !image.annotations.empty();
    });
    std::vector<ImageDetections> examples;
    for (size_t i = 0; i < truth.size() && examples.size() < kImages; ++i) {
        if (!isAnyBox || !truth[i].annotations.empty())
            examples.push_back(best(detections[i]));
    }
    return examples;
}

} // namespace boxwright::detail
