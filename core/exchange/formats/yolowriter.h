// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatwriter.h"

namespace boxwright {

/// Writes data.yaml, a label file per image to labels, and the lists train.txt, val.txt and
/// test.txt of the images of each split. Classes are numbered from 0 in the order of their ids.
/// Images that nobody looked at get no file and stand in no list, confirmed empty ones get an empty
/// file. Boxes are shares of the upright image, with all their digits. The data.yaml states no
/// "path": without one, other programs look for the lists beside it.
FormatWriter yoloFormatWriter();

} // namespace boxwright
