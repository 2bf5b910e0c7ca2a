// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"
#include "core/exchange/export/datasetexporter.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <QString>

#include <vector>

namespace boxwright {

/// One image that is exported.
struct ExportedImage
{
    ImageRecord record;
    QString source; ///< absolute path of the file
    QString name; ///< within the images folder of the export; the same for every split
    std::vector<Annotation> annotations;
    qint64 firstAnnotationId = 1; ///< its boxes count on from here; the same for every split
};

struct ExportSelection
{
    std::vector<Label> labels;
    std::vector<ExportedImage> images;
    QString imagesFolder; ///< where the names are found without copies, absolute
};

/// Reads what a request asks for. Names and ids come from the whole project, so they do not
/// depend on the split.
Result<ExportSelection> selectForExport(const ProjectStore& store, const ExportRequest& request);

/// The longest folder that holds all of these absolute paths.
QString commonFolder(const QStringList& paths);

} // namespace boxwright
