// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/exchange/formats/exporteddataset.h"

#include <QSize>

namespace boxwright {

/// A box stated for the pixels as stored, in pixels of the upright image, whose size is
/// `uprightSize`. `orientation`: EXIF, 1..8.
BoundingBox boxOnUprightImage(const BoundingBox& stored, const QSize& uprightSize, int orientation);

/// The other way round; `uprightSize` is that of the upright image here too.
BoundingBox boxOnStoredImage(const BoundingBox& upright, const QSize& uprightSize, int orientation);

/// A box of an exported image in pixels of the upright image, whose size is that of its record.
BoundingBox uprightBox(const ExportedImage& image, const BoundingBox& box);

} // namespace boxwright
