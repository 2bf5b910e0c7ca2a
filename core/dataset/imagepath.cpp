// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/imagepath.h"

#include <QDir>

namespace boxwright {

QString absoluteImagePath(const QDir& projectFolder, const ImageRecord& image)
{
    return QDir::cleanPath(projectFolder.absoluteFilePath(image.path));
}

} // namespace boxwright
