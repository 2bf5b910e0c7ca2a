// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/image/imagedecoder.h"
#include "core/result.h"
#include "core/run/trainingtask.h"

namespace boxwright {

/// The image of a sample, as decodeImage() reads it. Errors: those of that, and NotReadable where
/// the sample has boxes and the file has become one of other dimensions, in which they lie
/// elsewhere.
BOXWRIGHT_CORE_EXPORT Result<DecodedImage> decodeSample(const TrainingSample& sample,
                                                        int maximumSide);

} // namespace boxwright
