// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace boxwright {

/// Whether a box teaches a detector and measures it: it is no region of many and none to ignore.
inline bool teaches(const Annotation& annotation)
{
    return !annotation.difficult && !annotation.crowd;
}

} // namespace boxwright
