// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace boxwright {

/// Reads a Label Studio export, JSON or JSON-MIN, as its guide to the task format describes it.
/// Boxes are shares of the image. Of several annotations of an image the newest counts, skipped
/// ones do not; an annotation without results confirms that nothing is there. Predictions count
/// where there is no annotation, as boxes that a model proposed. Turned rectangles and outlines
/// become the upright boxes around them, choices become tags. Addresses of images become names:
/// those on the server lose its prefix ("1a2b3c4d-"). `path` is for the report and the split.
BOXWRIGHT_CORE_EXPORT Result<ForeignDataset> readLabelStudio(const QByteArray& json,
                                                             const QString& path,
                                                             ProblemList& problems,
                                                             const ReadingControl& control = {});

FormatReader labelStudioFormatReader();

} // namespace boxwright
