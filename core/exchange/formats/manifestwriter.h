// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatwriter.h"

namespace boxwright {

/// Writes a manifest for Rekognition Custom Labels, an image that was looked at a line:
/// train.manifest, validation.manifest and test.manifest for the images of these parts,
/// output.manifest for those of none. Boxes are rounded to whole pixels.
FormatWriter manifestFormatWriter();

} // namespace boxwright
