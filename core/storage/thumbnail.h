// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>

namespace boxwright {

/// A small picture of an image as the project keeps it. A cache: it can be made anew any time.
struct Thumbnail
{
    ImageId image;
    QByteArray contentHash; ///< of the file it was made from
    int side = 0; ///< no side is longer, in pixels; a smaller image keeps its size
    QByteArray picture = {}; ///< see encodeThumbnail()
};

} // namespace boxwright
