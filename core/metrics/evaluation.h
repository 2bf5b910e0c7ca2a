// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"
#include "core/export.h"
#include "core/ids.h"
#include "core/run/detection.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace boxwright {

/// The IoU from which a found box counts as right unless another one is chosen: that of AP50.
constexpr double kUsualIou = 0.5;

/// The truth of one image that is evaluated.
struct ImageTruth
{
    ImageId image;
    std::vector<Annotation> annotations;
};

/// Quality of detections for one label, or overall. An absent value is not defined: precision
/// without detections, recall and AP without truth, IoU without matches. Never 0 or 1 instead.
struct DetectionQuality
{
    int truth = 0; ///< boxes that count: neither difficult nor crowd
    int images = 0; ///< images that hold such a box
    int truePositives = 0;
    int falsePositives = 0;
    int falseNegatives = 0;
    std::optional<double> precision = {};
    std::optional<double> recall = {};
    std::optional<double> f1 = {};
    std::optional<double> meanIou = {}; ///< over the matched pairs
    std::optional<double> medianIou = {};
    std::optional<double> ap = {}; ///< COCO: mean of IoU 0.50:0.05:0.95, all scores
    std::optional<double> ap50 = {};
    std::optional<double> ap75 = {};
    std::optional<double> ar100 = {}; ///< COCO: recall at most 100 detections, mean over the IoUs
    std::optional<double> wellPlaced = {}; ///< share of the matched pairs with IoU >= 0.75
};

struct LabelQuality
{
    LabelId label;
    double threshold = 0; ///< score from which a detection counts in the counts above
    DetectionQuality quality = {};
};

/// Per-label thresholds on the score, 0..1.
using ScoreThresholds = std::map<LabelId, double>;

/// The threshold of a label; 0.5 where it has none of its own.
BOXWRIGHT_CORE_EXPORT double thresholdOf(const ScoreThresholds& thresholds, LabelId label);

/// What Evaluation::split is when every image that shaped a model was looked at by a model of a
/// k-fold that had not seen it.
inline constexpr Split outOfFold = Split::None;

/// How good detections are on a set of images.
struct Evaluation
{
    Split split = Split::Test;
    double iouThreshold = kUsualIou;
    int images = 0;
    QDateTime measured = {}; ///< when; invalid where it is not known
    DetectionQuality overall; ///< counts are sums over labels, AP and AR the labels' mean
    std::vector<LabelQuality> labels; ///< in the order of the labels given
};

/// Compares detections with truth. Counts, precision, recall, F1 and IoU: at each label's score
/// threshold (0.5 where `thresholds` has none), pairs matched greedily by descending score
/// within image and label, one truth per detection, match if IoU >= `iouThreshold`; a detection
/// whose best truth is difficult or crowd counts as nothing. AP, AP50, AP75, AR100: as COCOeval
/// (pycocotools, maxDets 100) over all scores; they do not depend on `thresholds` or
/// `iouThreshold`. Only images in `truth` are looked at, which names each image once; detections
/// whose score or box is not a number are left out. F1 is defined where precision and recall are;
/// the overall IoU values are over the matched pairs of all labels.
BOXWRIGHT_CORE_EXPORT Evaluation evaluateDetections(const std::vector<ImageTruth>& truth,
                                                    const std::vector<ImageDetections>& detections,
                                                    const std::vector<Label>& labels,
                                                    const ScoreThresholds& thresholds,
                                                    double iouThreshold = kUsualIou);

/// The score threshold of each label that gives the best F1 on these images at
/// IoU `iouThreshold`; the highest such threshold on ties; absent for a label without truth or
/// without any match.
BOXWRIGHT_CORE_EXPORT ScoreThresholds bestF1Thresholds(
    const std::vector<ImageTruth>& truth, const std::vector<ImageDetections>& detections,
    const std::vector<Label>& labels, double iouThreshold = kUsualIou);

} // namespace boxwright
