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

/// An absolute path, one on a drive of its own, or one that goes up: what others wrote is never
/// trusted to stay in its folder.
BOXWRIGHT_CORE_EXPORT bool leavesFolder(const QString& path);

/// The same path for the second file of that name and so on: "a/b (2).jpg"; 1 leaves it.
BOXWRIGHT_CORE_EXPORT QString numberedPath(const QString& path, int number);

} // namespace boxwright
