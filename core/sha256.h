// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QByteArray>

#include <initializer_list>
#include <optional>

class QIODevice;

namespace boxwright {

// SHA-256 (FIPS 180-4), 32 bytes: tells whether images, weights and states are what they were. By
// Nettle, which uses the instructions of the processor: Qt's own takes eight times as long, and
// whole models are checked at each start.

/// Of the parts one after another.
BOXWRIGHT_CORE_EXPORT QByteArray sha256(std::initializer_list<QByteArrayView> parts);
inline QByteArray sha256(QByteArrayView bytes)
{
    return sha256({bytes});
}

/// Of what is left in the open `device`, read in blocks; absent when that fails.
BOXWRIGHT_CORE_EXPORT std::optional<QByteArray> sha256(QIODevice& device);

} // namespace boxwright
