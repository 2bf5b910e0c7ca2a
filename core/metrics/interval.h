// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"

namespace boxwright {

/// An interval that holds a value with 95 % confidence.
struct Interval
{
    double low = 0;
    double high = 0;
};

/// The shares from which `hits` of `all` may come (Wilson 1927). Requires all > 0.
BOXWRIGHT_CORE_EXPORT Interval shareInterval(int hits, int all);

} // namespace boxwright
