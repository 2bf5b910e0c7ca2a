// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace boxwright {

/// Reads one annotation of labelme or X-AnyLabeling, as the label_file.py of either writes it: in
/// pixels of the upright image. Shapes that are no rectangles become the box around them: a circle
/// is its centre and a point of its rim. Flags of the image that are set become tags. Of
/// X-AnyLabeling `checked` says that the image was reviewed, a shape with a score in an image that
/// was not is a model's. A file without shapes confirms that nothing is there if the image was
/// checked, or if its flag "confirmed_empty" is set, as our export does. `path` is for the report
/// and for what the file says of the place of its image; a place in `imagesFolder` (absolute) is
/// given relative to that.
BOXWRIGHT_CORE_EXPORT Result<ForeignImage> readLabelMe(const QByteArray& json, const QString& path,
                                                       const QString& imagesFolder,
                                                       ProblemList& problems);

FormatReader labelMeFormatReader();

} // namespace boxwright
