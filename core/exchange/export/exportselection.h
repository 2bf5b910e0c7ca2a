// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/export/datasetexporter.h"
#include "core/exchange/formats/exporteddataset.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

namespace boxwright {

/// Reads what a request asks for. Names, stems and ids come from the whole project, so they do not
/// depend on the split.
Result<ExportedDataset> selectForExport(const ProjectStore& store, const ExportRequest& request);

} // namespace boxwright
