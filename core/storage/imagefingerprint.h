// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace boxwright {

/// What was found out about the file of an image by decoding it, to recognise it among others. A
/// cache: it can be made anew any time.
struct ImageFingerprint
{
    ImageId image;
    QByteArray contentHash; ///< SHA-256 of the file it was made from
    bool isCutOff = false; ///< a part of the picture is missing
    QByteArray look = {}; ///< see PictureHash::toBytes()
    std::optional<qint64> taken = {}; ///< milliseconds since 1970 of the camera's clock
    QString camera = {}; ///< empty where `taken` is absent or the file names none

    friend bool operator==(const ImageFingerprint&, const ImageFingerprint&) = default;
};

} // namespace boxwright
