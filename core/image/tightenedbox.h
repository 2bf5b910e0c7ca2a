// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/export.h"

#include <QImage>

#include <optional>

namespace boxwright {

/// A box fitted to what it surrounds, where that stands out from plain surroundings.
///
/// The surroundings are the pixels between the box and the box enlarged by 15 % (at least 4
/// pixels) on each side; their colour is the median of each channel. A pixel belongs to the
/// content when a channel differs from it by more than 24 of 255 and by more than four times the
/// median absolute deviation of the surroundings (1.4826 of which estimate a standard deviation;
/// Hampel 1974). The new edges enclose all rows and columns of the enlarged box that have at
/// least two such pixels side by side.
///
/// `pixels` shows the upright image, maybe reduced; `imageSize` is its size in image pixels, in
/// which the boxes are. Absent when there is no content, when the surroundings differ as much as
/// the content, or when it goes on beyond the enlarged box.
BOXWRIGHT_CORE_EXPORT std::optional<BoundingBox>
tightenedBox(const QImage& pixels, const QSize& imageSize, const BoundingBox& box);

} // namespace boxwright
