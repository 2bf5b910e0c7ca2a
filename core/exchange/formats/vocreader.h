// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace boxwright {

/// Reads one Pascal VOC annotation. Coordinates are taken as they stand; `isOneBased`: the first
/// pixel is 1 as in the official sets, so 1 is subtracted from xmin and ymin.
/// Boxes that cannot be read are left out and go to `problems`. verified="yes", as labelImg writes
/// it, says that the image was reviewed. A file without boxes confirms that the image is empty when
/// it is one of ours or of a reviewed image.
/// `path` is only for the report.
BOXWRIGHT_CORE_EXPORT Result<ForeignImage> readVoc(const QByteArray& xml, const QString& path,
                                                   bool isOneBased, ProblemList& problems);

/// All VOC files of a set, with the splits of the lists in ImageSets/Main. An image in several
/// lists stays out of training: test before validation before train.
FormatReader vocFormatReader();

} // namespace boxwright
