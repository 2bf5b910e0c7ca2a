// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatwriter.h"

namespace boxwright {

/// Writes one Pascal VOC file per image to Annotations, and the lists of the splits to
/// ImageSets/Main. Images that nobody looked at get no file. Coordinates are edges with all their
/// digits, 0-based or as ExportTarget::vocOneBased says, as readVoc() takes them.
FormatWriter vocFormatWriter();

} // namespace boxwright
