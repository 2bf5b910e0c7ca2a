// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QLoggingCategory>
#include <QString>

namespace boxwright {

// One category a part: "boxwright.storage" and so on.
BOXWRIGHT_CORE_EXPORT const QLoggingCategory& logStorage();
BOXWRIGHT_CORE_EXPORT const QLoggingCategory& logCore();
BOXWRIGHT_CORE_EXPORT const QLoggingCategory& logTraining();
BOXWRIGHT_CORE_EXPORT const QLoggingCategory& logWidgets();
BOXWRIGHT_CORE_EXPORT const QLoggingCategory& logApp();

/// Writes every message from now on to a file as well, `program`.log under the platform's state
/// folder or in `folder`; a full file becomes `program`.1.log, of which three are kept. Returns
/// its path, empty when none can be written.
BOXWRIGHT_CORE_EXPORT QString installLogFile(const QString& program, const QString& folder = {});

} // namespace boxwright
