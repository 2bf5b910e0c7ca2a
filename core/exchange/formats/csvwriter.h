// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatwriter.h"

namespace boxwright {

/// Writes annotations.csv, or annotations_SPLIT.csv for one split, with the columns of TensorFlow,
/// filename,width,height,class,xmin,ymin,xmax,ymax, and a column split where some image has one.
/// Coordinates are rounded to whole pixels in the image, at least one apart. Confirmed empty images
/// have a row without label and box; those that nobody looked at have none.
FormatWriter csvFormatWriter();

} // namespace boxwright
