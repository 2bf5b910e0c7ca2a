// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"

#include <QRect>
#include <QSize>

namespace boxwright {

/// The box with its edges rounded to whole pixels of an image of that size, 0-based. Sides are at
/// least `smallest` pixels long, 1 or more, as far as the image is.
QRect wholeBox(const BoundingBox& box, const QSize& size, int smallest = 1);

} // namespace boxwright
