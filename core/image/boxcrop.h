// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/export.h"
#include "core/result.h"

#include <QImage>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QString>

namespace boxwright {

/// A part of an image that shows one box.
struct BoxCrop
{
    QImage image;
    QRectF box; ///< in pixels of `image`
};

/// The square around a box with a little of what surrounds it, moved or narrowed so that it lies
/// in the image.
BOXWRIGHT_CORE_EXPORT QRect cropAround(const BoundingBox& box, const QSize& imageSize);

/// Decodes that square, scaled down to about `side` pixels when it is larger.
/// Errors as decodeImage(). Thread-safe.
BOXWRIGHT_CORE_EXPORT Result<BoxCrop> decodeBoxCrop(const QString& path, const BoundingBox& box,
                                                    int side);

} // namespace boxwright
