// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatwriter.h"

namespace boxwright {

/// Writes one file an image in the layout of labelme 5.1 with the keys that X-AnyLabeling adds,
/// beside the copies of the images where those are made. Images that nobody looked at get none.
FormatWriter labelMeFormatWriter();

} // namespace boxwright
