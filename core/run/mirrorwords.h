// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

#include <QString>

namespace boxwright {

/// Whether the name of a label says that a mirror changes what it stands for: left and right,
/// single letters and digits, text, logos, signs and the like, in English and German.
BOXWRIGHT_CORE_EXPORT bool namesMirrorlessThing(const QString& name);

} // namespace boxwright
