// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/export/exportselection.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace boxwright {

/// Whether writeVoc() would replace only files of an earlier export. Errors: AlreadyExists.
Result<void> checkVocTargets(const QString& folder, const ExportSelection& selection);

/// Writes one Pascal VOC file per image to `folder`/Annotations, and the lists of the splits to
/// `folder`/ImageSets/Main. Coordinates are 0-based edges with all their digits, as readVoc()
/// takes them. Each file is written whole or not at all. Returns the files written.
Result<QStringList> writeVoc(const QString& folder, const ExportSelection& selection,
                             const std::stop_token& stop);

} // namespace boxwright
