// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sample/scene.h"

#include <QByteArray>
#include <QSize>

#include <functional>
#include <stop_token>
#include <vector>

namespace boxwright::sample {

inline constexpr int kPictureCount = 150;

struct Picture
{
    QByteArray jpeg;
    QSize size;
    std::vector<VisibleLogo> logos;
};

/// The picture of that number, 0..kPictureCount - 1; always the same.
Picture drawPicture(int index, BrandLogos& logos);

/// All pictures, drawn in several threads; none when stopped. `progress` is called from one
/// thread at a time.
std::vector<Picture> drawPictures(const std::function<void(int done, int total)>& progress,
                                  std::stop_token stop);

} // namespace boxwright::sample
