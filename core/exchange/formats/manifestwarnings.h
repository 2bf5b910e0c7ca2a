// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/exporteddataset.h"
#include "core/export.h"

#include <QStringList>

#include <vector>

namespace boxwright {

/// Translated sentences: where the images that were looked at do not keep to the limits of
/// Rekognition Custom Labels, or have what a manifest cannot say.
QStringList rekognitionWarnings(const ExportedDataset& data);

/// How long a manifest becomes.
struct ManifestLength
{
    qint64 lines = 0;
    qint64 bytes = 0;
    qint64 longLines = 0; ///< of more characters than Rekognition takes
};

/// Translated sentences: which manifests, or lines of them, are longer than Rekognition takes.
BOXWRIGHT_CORE_EXPORT QStringList manifestLengthWarnings(const std::vector<ManifestLength>& files);

} // namespace boxwright
