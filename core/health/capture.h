// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QString>

#include <optional>

namespace boxwright {

/// When and with what a photograph was taken, as its EXIF says.
struct Capture
{
    qint64 time = 0; ///< milliseconds since 1970 of the camera's clock, in whatever time zone
    QString camera; ///< maker, model and serial number, as far as they are there

    friend bool operator==(const Capture&, const Capture&) = default;
};

/// Absent without DateTimeOriginal and for what cannot be read. Thread-safe.
BOXWRIGHT_CORE_EXPORT std::optional<Capture> readCapture(const QString& path);

} // namespace boxwright
