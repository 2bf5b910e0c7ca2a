// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/exporteddataset.h"

#include <QStringList>

namespace boxwright {

/// Translated sentences: where the images that were looked at do not keep to the limits of
/// Rekognition Custom Labels, or have what a manifest cannot say.
QStringList rekognitionWarnings(const ExportedDataset& data);

} // namespace boxwright
