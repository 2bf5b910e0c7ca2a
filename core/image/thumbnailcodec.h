// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QImage>

namespace boxwright {

/// A thumbnail as a project keeps it: a small JPEG, or a PNG when it has alpha. Empty when it
/// cannot be written.
BOXWRIGHT_CORE_EXPORT QByteArray encodeThumbnail(const QImage& thumbnail);

/// What encodeThumbnail() wrote, Format_RGB32 or Format_ARGB32. Null for anything else: the
/// project may come from a stranger, so nothing larger than a thumbnail is decoded.
BOXWRIGHT_CORE_EXPORT QImage decodeThumbnail(const QByteArray& bytes);

} // namespace boxwright
