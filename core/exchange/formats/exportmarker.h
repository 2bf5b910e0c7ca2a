// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace boxwright {

/// Who wrote a file, where its format has room for that: info.contributor in COCO, source/exporter
/// in VOC, the start of the job's name in a manifest. What stands beside it was made up for the
/// file and is not read back. In VOC, the reader trusts it: an image without boxes is confirmed
/// empty.
inline constexpr QLatin1StringView kExportMarker("Boxwright");

} // namespace boxwright
