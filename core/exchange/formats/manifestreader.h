// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"

namespace boxwright {

/// Reads manifests of SageMaker Ground Truth and Rekognition Custom Labels: JSON Lines, an image a
/// line (docs.aws.amazon.com/rekognition, "Object localization in manifest files"). A bad line is
/// told, with AWS's code where there is one, and left out. Labels stand in the order of their class
/// ids. Image classes become tags; unknown keys, the name of the job and its date go to
/// extras["manifest"], unless the job is an export of ours; the comments of workers go to
/// extras["verification-comment"].
FormatReader manifestFormatReader();

} // namespace boxwright
