// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatwriter.h"

namespace boxwright {

/// Writes one file a split, so that splits survive: _annotations_train.createml.json and so on,
/// _annotations.createml.json for images of no split. Images that nobody looked at are left out.
FormatWriter createMlFormatWriter();

} // namespace boxwright
