// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"

namespace boxwright {

/// Tables of boxes as TensorFlow, Roboflow and AutoML write them, also with columns in another
/// order or with other usual names, and tables of images and their labels, which become tags.
/// Coordinates are shares of the image where all of a table are within 0..1 and not all whole.
/// A row with an image and nothing else confirms that the image is empty. The split of an image is
/// that of its rows, else what the name of the file or of its folder says.
FormatReader csvFormatReader();

} // namespace boxwright
