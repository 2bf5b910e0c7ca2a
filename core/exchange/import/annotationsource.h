// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/exchange/import/datasetimporter.h"
#include "core/exchange/import/imagefinder.h"
#include "core/result.h"

namespace boxwright {

/// Where the annotations of an import lie.
struct AnnotationSource
{
    ExchangeFormat format = ExchangeFormat::Folder; ///< never Auto
    AnnotationFiles files = {}; ///< none for Folder
};

/// Looks at the content of the files that the request names, or that lie at the usual places
/// beside the folders of images when it names none; says in `problems` what it took for what.
Result<AnnotationSource> findAnnotations(const ImportRequest& request, const ImageFinder& images,
                                         ProblemList& problems);

} // namespace boxwright
