// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/export/rekognitionevaluation.h"
#include "core/exchange/formats/exporteddataset.h"
#include "core/result.h"

namespace boxwright {

/// Writes the evaluation manifest snapshot of Rekognition Custom Labels
/// (docs.aws.amazon.com/rekognition, "Understanding the evaluation manifest snapshot"): a line an
/// image that was looked at, with its truth and all that was found in it. Each found box says
/// whether it is in the truth, at the IoU of the figures, and what follows from the threshold of
/// its label: below it a box of the truth is a false negative, any other a true negative. Boxes
/// that fit difficult or crowd ones are present, but nothing else. Images are called as in `data`,
/// the whole project; boxes count upright pixels, in whole numbers.
Result<void> writeEvaluationManifest(const QString& path, const ExportedDataset& data,
                                     const RekognitionEvaluation& measured);

} // namespace boxwright
