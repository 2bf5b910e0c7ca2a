// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sample/samplerandom.h"

#include <QImage>

namespace boxwright::sample {

/// What light and camera do to a picture: uneven light, shadows, a colour cast, blur, noise.
/// Moves nothing, so boxes stay true.
void applyCameraEffects(QImage& image, Random& random);

} // namespace boxwright::sample
