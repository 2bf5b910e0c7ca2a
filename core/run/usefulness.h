// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/export.h"
#include "core/run/detection.h"

#include <vector>

namespace boxwright {

/// From this score on a model says that something is there.
constexpr double kSayingScore = 0.5;

/// A detection and a box of one label that overlap so much (IoU) agree.
constexpr double kAgreeingIou = 0.5;

/// How unsure a model is of a detection, from its score p: 1 - |2p - 1|; 1 at 0.5, and 0 where the
/// model is certain either way. The margin between the answers "is there" and "is not there"
/// (Settles, Active Learning Literature Survey, 2009, section 3.1).
BOXWRIGHT_CORE_EXPORT double uncertainty(double score);

/// How much a model could learn from a person looking at an image: the sum of the uncertainties of
/// its detections (the aggregation that did best in Brust, Kaeding and Denzler, Active Learning for
/// Deep Object Detection, VISAPP 2019), and 1 for every contradiction between the model and the
/// boxes there are: a detection from kSayingScore on that no box agrees with, or a box that no such
/// detection agrees with. Each box agrees with one detection only, the best first. Where
/// nobody labelled yet nothing can be contradicted, and only the uncertainty counts; an image that
/// is confirmed empty is labelled. Detections are in labels of the project.
BOXWRIGHT_CORE_EXPORT double usefulness(const std::vector<Detection>& detections,
                                        const std::vector<Annotation>& boxes, bool isLabelled);

} // namespace boxwright
