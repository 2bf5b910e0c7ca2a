// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace boxwright {

/// What the first bytes of a file say that it is.
struct ImageFormatGuess
{
    QByteArray format; ///< "jpeg", "png", "bmp", "tiff", "webp", "gif"; empty: none we read
    QString unsupportedName; ///< "HEIC", ... when it is an image of a kind that we do not read
};

/// How many bytes of a file guessImageFormat() wants to see.
constexpr int kImageSignatureBytes = 64;

ImageFormatGuess guessImageFormat(QByteArrayView head);

} // namespace boxwright
