// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/export/exportids.h"
#include "core/export.h"
#include "core/result.h"
#include "core/run/detection.h"

#include <QString>

#include <vector>

namespace boxwright {

/// Writes detections as a COCO results list: [{image_id, category_id, bbox, score}]. With the ids
/// of exportIds() COCOeval can load it against what exportDataset() writes.
/// The file is written whole or not at all.
BOXWRIGHT_CORE_EXPORT Result<void> writeCocoResults(const QString& path,
                                                    const std::vector<ImageDetections>& detections,
                                                    const ExportIds& ids);

} // namespace boxwright
