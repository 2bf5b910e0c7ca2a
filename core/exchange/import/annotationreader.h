// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/problemlist.h"
#include "core/exchange/import/annotationsource.h"
#include "core/result.h"

#include <stop_token>

namespace boxwright {

/// Reads all files of a source into one data set. A VOC file that cannot be read is left out and
/// reported, unless it is the only one; a COCO file that cannot be read is an error.
Result<ForeignDataset> readAnnotations(const AnnotationSource& source, const ImportRequest& request,
                                       ProblemList& problems, const std::stop_token& stop);

} // namespace boxwright
