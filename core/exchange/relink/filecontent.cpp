// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/relink/filecontent.h"

#include "core/image/imagedecoder.h"

namespace boxwright {

std::optional<FileContent> fileContent(ImageId image, const QString& path,
                                       const QHash<ImageId, KnownFile>& known)
{
    const std::optional<FileStamp> stamp = FileStamp::of(path); // before it is read
    if (!stamp) {
        return {};
    }
    if (const auto found = known.constFind(image);
        found != known.constEnd() && found->stamp == *stamp) {
        return FileContent{*found};
    }
    const Result<QByteArray> hash = hashFile(path);
    if (!hash) {
        return {};
    }
    return FileContent{{image, *stamp, *hash}, true};
}

} // namespace boxwright
