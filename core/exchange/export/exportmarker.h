// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QLatin1StringView>
#include <QString>

namespace boxwright {

/// Stands in every annotation file of an export, so that exporting again replaces those and never
/// the files of somebody else: as info.contributor in COCO, as source/exporter in VOC.
inline constexpr QLatin1StringView kExportMarker("Boxwright");

/// Whether a file is of an export, seen from its first bytes; false when it is not there.
bool isExportedCoco(const QString& path);
bool isExportedVoc(const QString& path);

/// A list of VOC's splits has no room for a marker: it is of an export if every annotation that
/// it names is. `annotationsFolder` holds those.
bool isExportedVocList(const QString& path, const QString& annotationsFolder);

/// The error for a file that may not be replaced.
Error notOfAnExport(const QString& path);

} // namespace boxwright
