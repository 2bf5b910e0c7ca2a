// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QIODevice>

namespace boxwright {

/// Whether a JPEG reaches its end-of-image marker. Decoders fill up a file that was cut off with
/// grey and call it a success, so this is how to notice. What follows the marker (the other
/// pictures of an MPO, padding) does not matter.
bool jpegReachesItsEnd(QByteArrayView file);

/// Whether an uncompressed BMP holds all of its rows: the decoder leaves missing ones undefined.
/// True for kinds of BMP whose length cannot be told from the header.
bool bmpReachesItsEnd(QIODevice& file);

/// Whether a file of that format ("jpeg", "png", ...) is complete, as far as its structure tells;
/// true for formats that do not tell. Reads it block by block.
bool imageReachesItsEnd(const QByteArray& format, QIODevice& file);

} // namespace boxwright
