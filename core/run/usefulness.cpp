// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/usefulness.h"

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

/// What the model says is there, best first.
std::vector<Detection> saidBy(const std::vector<Detection>& detections)
{
    std::vector<Detection> said;
    std::copy_if(detections.begin(), detections.end(), std::back_inserter(said),
                 [](const Detection& detection) { return detection.score >= kSayingScore; });
    std::stable_sort(said.begin(), said.end(),
                     [](const Detection& a, const Detection& b) { return a.score > b.score; });
    return said;
}

/// How many things only one of the two sees.
int contradictions(const std::vector<Detection>& detections, std::vector<Annotation> boxes)
{
    int unmatched = 0;
    for (const Detection& detection : saidBy(detections)) {
        auto best = boxes.end();
        double bestIou = kAgreeingIou;
        for (auto box = boxes.begin(); box != boxes.end(); ++box) {
            const double iou = intersectionOverUnion(detection.box, box->box);
            if (box->label == detection.label && iou >= bestIou) {
                best = box;
                bestIou = iou;
            }
        }
        if (best == boxes.end())
            ++unmatched;
        else
            boxes.erase(best);
    }
    return unmatched + static_cast<int>(boxes.size());
}

} // namespace

double uncertainty(double score)
{
    return 1 - std::abs(2 * std::clamp(score, 0.0, 1.0) - 1);
}

double usefulness(const std::vector<Detection>& detections, const std::vector<Annotation>& boxes,
                  bool isLabelled)
{
    double sum = 0;
    for (const Detection& detection : detections)
        sum += uncertainty(detection.score);
    return isLabelled ? sum + contradictions(detections, boxes) : sum;
}

} // namespace boxwright
