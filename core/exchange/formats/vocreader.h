// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/foreigndataset.h"
#include "core/exchange/formats/problemlist.h"
#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace boxwright {

/// Reads one Pascal VOC annotation. Coordinates are taken as they stand; `isOneBased`: the first
/// pixel is 1 as in the official sets, so 1 is subtracted from xmin and ymin.
/// Boxes that cannot be read are left out and go to `problems`. `path` is only for the report.
BOXWRIGHT_CORE_EXPORT Result<ForeignImage> readVoc(const QByteArray& xml, const QString& path,
                                                   bool isOneBased, ProblemList& problems);

/// Whether a text begins like a VOC annotation.
BOXWRIGHT_CORE_EXPORT bool looksLikeVoc(const QByteArray& head);

/// The splits of the lists in `folder` (ImageSets/Main): stem of the image to its split. An image
/// in several lists stays out of training: test before validation before train.
QHash<QString, Split> readVocSplits(const QString& folder, ProblemList& problems);

} // namespace boxwright
