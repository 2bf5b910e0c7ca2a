// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace boxwright {

/// Reads a Create ML file: [{"image": "a.jpg", "annotations": [{"label": "cat", "coordinates":
/// {"x", "y", "width", "height"}}]}], x and y being the centre of the box in pixels. The split is
/// what the name of the file or of its folder says. An image with an empty list is confirmed
/// empty: the format lists what was looked at. A label without coordinates is a tag of the image.
/// `path` is for the report and the split.
BOXWRIGHT_CORE_EXPORT Result<ForeignDataset> readCreateMl(const QByteArray& json,
                                                          const QString& path,
                                                          ProblemList& problems,
                                                          const ReadingControl& control = {});

FormatReader createMlFormatReader();

} // namespace boxwright
