// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatwriter.h"

namespace boxwright {

/// Writes annotations.json, or annotations_SPLIT.json for one split: readCoco() gives back the very
/// same values. Categories, and the file itself, have the other keys that earlier imports found;
/// where none had an "info", it says who wrote the file, and when.
FormatWriter cocoFormatWriter();

} // namespace boxwright
