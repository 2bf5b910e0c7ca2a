// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/evaluation.h"

#include <vector>

namespace boxwright {

/// The truth of `second`, in its order, on the images that `first` has as well.
std::vector<ImageTruth> commonTruth(const std::vector<ImageTruth>& first,
                                    const std::vector<ImageTruth>& second);

} // namespace boxwright
