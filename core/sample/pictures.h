// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
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

/// Keeps a picture; called from several threads.
using PictureSink = std::function<Result<void>(int index, const Picture& picture)>;

/// All pictures, drawn in several threads, each of which goes to `sink` as soon as it is there.
/// `progress`: see workInParallel(). Errors: Cancelled, and the first of the sink, after which no
/// more are drawn.
Result<std::vector<Picture>> drawPictures(const PictureSink& sink,
                                          const std::function<void(int done, int total)>& progress,
                                          const std::stop_token& stop);

} // namespace boxwright::sample
