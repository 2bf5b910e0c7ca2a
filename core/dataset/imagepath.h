// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/export.h"

class QDir;

namespace boxwright {

/// Where the file of an image is, without parts like "..".
BOXWRIGHT_CORE_EXPORT QString absoluteImagePath(const QDir& projectFolder,
                                                const ImageRecord& image);

} // namespace boxwright
