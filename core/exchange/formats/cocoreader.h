// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace boxwright {

/// Reads a COCO detection file; boxes keep every bit. Ids may be any numbers or texts. The split
/// of an image is its own "split" key, else what the name of the file or of its folder says;
/// "labelled": false marks an image that nobody looked at, "labelled": true one that is confirmed
/// empty if it has no box, "reviewed": true one that was checked. What categories and the file
/// itself say beside ("supercategory", "info", "licenses" and unknown keys) goes to their extras,
/// up to mostExtrasBytes each. Elements that make no sense are left out and go to `problems`.
/// `path` is for the report and the split.
BOXWRIGHT_CORE_EXPORT Result<ForeignDataset> readCoco(const QByteArray& json, const QString& path,
                                                      ProblemList& problems,
                                                      const ReadingControl& control = {});

FormatReader cocoFormatReader();

} // namespace boxwright
