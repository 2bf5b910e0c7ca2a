// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace boxwright {

/// Reads a data set of dlib's imglab: <dataset><images><image file=''><box top='' left='' width=''
/// height=''><label>, as its image_dataset_metadata.cpp writes it: 0-based, in pixels. Boxes that
/// are to be ignored are difficult ones; those without a label are called "object". The split is
/// what the name of the file or of its folder says. `path` is for the report and the split.
BOXWRIGHT_CORE_EXPORT Result<ForeignDataset> readImgLab(const QByteArray& xml, const QString& path,
                                                        ProblemList& problems,
                                                        const ReadingControl& control = {});

FormatReader imgLabFormatReader();

} // namespace boxwright
