// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/export.h"
#include "core/health/healthreport.h"
#include "core/health/imageexamination.h"

#include <vector>

namespace boxwright {

/// Images that were taken one right after the other; each group in that order.
///
/// A numbered series are images of one folder and size whose names differ in their last number
/// only. As cameras number whatever they take, those that follow one another belong together only
/// where they look alike (at most 12 of 64 bits of the hash differ), or where the names speak of
/// frames or a video. What Roboflow appends to names (".rf." and a hash) is no part of them; its
/// versions of one original are a group, too, whatever they look like, so that an image may be in
/// two. `examined` goes along with `images`, one by one.
BOXWRIGHT_CORE_EXPORT std::vector<ImageGroup>
numberedSeries(const std::vector<ImageRecord>& images, const std::vector<ExaminedImage>& examined);

/// Photographs of one camera with at most so many seconds from one to the next. Those that do not
/// name their camera must also look alike, as those of a series.
BOXWRIGHT_CORE_EXPORT std::vector<ImageGroup> bursts(const std::vector<ExaminedImage>& examined,
                                                     int seconds);

} // namespace boxwright
