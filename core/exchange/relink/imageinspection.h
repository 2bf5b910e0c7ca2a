// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/image/imagedecoder.h"
#include "core/result.h"
#include "core/storage/knownfile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// What an import wants to know of one image file.
struct InspectedImage
{
    ImageHeader header;
    QByteArray contentHash; ///< SHA-256
    FileStamp stamp = {}; ///< before it was read
    bool isCutOff = false; ///< a JPEG without its end: shown as far as it goes
};

/// Reads header and hash of many files with all cores, in their order. `progress` is called in
/// the calling thread. Ends early after `stop`: the files left over are ErrorCode::Cancelled.
std::vector<Result<InspectedImage>>
inspectImages(const QStringList& paths, const std::function<void(int done, int total)>& progress,
              const std::stop_token& stop);

} // namespace boxwright
