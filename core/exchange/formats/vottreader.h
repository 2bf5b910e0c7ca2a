// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/formatreader.h"
#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace boxwright {

/// Reads a VoTT 2 export, which holds all images ("assets"), or the file that VoTT keeps of one
/// image (ID-asset.json); the layout is that of IAssetMetadata in its applicationState.ts, boxes in
/// pixels. An image that was visited and got no region is confirmed empty, one that was not visited
/// is unlabelled. A region with several tags becomes one box for each; outlines become the boxes
/// around them. Frames of videos are told and left out. Images go by their names: the paths are
/// those of someone else's machine. `path` is for the report and the split.
BOXWRIGHT_CORE_EXPORT Result<ForeignDataset> readVott(const QByteArray& json, const QString& path,
                                                      ProblemList& problems,
                                                      const ReadingControl& control = {});

FormatReader vottFormatReader();

} // namespace boxwright
