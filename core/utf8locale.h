// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

namespace boxwright {

/// Has names of files read and written as UTF-8 by every library, whatever the user's locale says;
/// in containers it is often that of ASCII. Before QCoreApplication and any other thread.
BOXWRIGHT_CORE_EXPORT void useUtf8Locale();

} // namespace boxwright
