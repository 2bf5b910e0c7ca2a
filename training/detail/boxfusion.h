// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/nms.h"

#include <span>
#include <vector>

namespace boxwright::detail {

/// Joins what several looks at one image found, each without doubles (Solovyev, Wang and Gabruseva
/// 2021, "Weighted boxes fusion", section 3). Boxes of a label that overlap by more than IoU 0.55
/// become their mean, weighted by their scores. Its score is the mean of theirs, times the share
/// of the looks that found it. In the order of their best boxes.
std::vector<Candidate> fuse(std::span<const std::vector<Candidate>> looks);

/// What was found in the mirror image of a square of `side` pixels, as it lies in the square.
std::vector<Candidate> mirrored(std::vector<Candidate> candidates, float side);

} // namespace boxwright::detail
