// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

namespace boxwright {

/// Which part of the data an image serves. Test images never train.
enum class Split { None, Train, Validation, Test };

/// "Not looked at" and "nothing there" are different states.
enum class ImageState { Unseen, HasBoxes, ConfirmedEmpty };

/// What the project knows of one image file. Values; the pixels stay in the file.
struct ImageRecord
{
    ImageId id;
    QString path; ///< relative to the folder of the project, '/' between parts
    QByteArray contentHash; ///< SHA-256 of the file, 32 bytes
    QSize size; ///< pixels of the upright image
    int orientation = 1; ///< EXIF orientation 1..8 of the file
    ImageState state = ImageState::Unseen;
    bool reviewed = false;
    Split split = Split::None;
    QString group = {}; ///< images of one group stay in one split
    QStringList tags = {};
    QString foreignId = {}; ///< id in the file it was imported from
    QJsonObject extras = {}; ///< unknown keys of that file, kept for export
    /// Its annotations came for the pixels as stored, before the EXIF orientation: exports state
    /// them so again.
    bool isStatedAsStored = false;

    friend bool operator==(const ImageRecord&, const ImageRecord&) = default;
};

} // namespace boxwright
