// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"

namespace boxwright {

/// Label files of YOLO, found by a data.yaml or in a folder, with the names of the classes and the
/// splits of a data.yaml, classes.txt, obj.names or lists of images in the folder or near it. The
/// ids of labels are the numbers of the classes. An empty file confirms that the image is empty;
/// images without a file belong to the set, but nobody looked at them.
FormatReader yoloFormatReader();

} // namespace boxwright
