// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxcase.h"
#include "core/metrics/imagematches.h"

#include <optional>
#include <vector>

namespace boxwright {

/// A BoxCase by indexes in ImageMatches: no box is copied before it is known to be wanted.
struct ImageCase
{
    CaseKind kind;
    std::optional<int> detection;
    std::optional<int> truth;
    double overlap;
};

/// The cases of one image as boxCases() gives them. `thresholds`: by thresholdsInOrder();
/// `iouThreshold`: that of the matches.
std::vector<ImageCase> imageCases(const ImageMatches& image, const std::vector<double>& thresholds,
                                  double iouThreshold);

BoxCase boxCaseOf(const ImageMatches& image, const ImageCase& imageCase);

/// Right or Loose.
CaseKind hitKind(double overlap);
bool isHit(CaseKind kind);

} // namespace boxwright
