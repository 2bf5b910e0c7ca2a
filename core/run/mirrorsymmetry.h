// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/export.h"
#include "core/ids.h"
#include "core/run/trainingtask.h"

#include <QImage>
#include <QRectF>
#include <QSet>
#include <QSize>

#include <stop_token>
#include <vector>

namespace boxwright {

/// How much less like the others pictures of one thing become in a mirror.
struct MirrorEvidence
{
    int pictures = 0;
    int worse = 0; ///< pictures that are more like the others than their mirror images are
    int better = 0; ///< those that are less
    double loss = 0; ///< of the likeness, a correlation of -1..1, in a mirror: the mean
};

/// Compares pictures of one thing, cut out as mirrorCrop() says, in grey at 24 x 24 pixels. The
/// likeness of two is the highest normalised cross-correlation among shifts of up to two pixels;
/// that of one to the others the mean of the quarter of them that is most like it.
BOXWRIGHT_CORE_EXPORT MirrorEvidence compareMirrored(const std::vector<QImage>& pictures);

/// Whether the thing looks different in a mirror, well on the safe side: by a sign test of at least
/// twelve pictures and by the loss. Pictures that differ anyway, as those of animals do, lose
/// nothing in a mirror.
BOXWRIGHT_CORE_EXPORT bool looksDifferentMirrored(const MirrorEvidence& evidence);

/// The part of an image that compareMirrored() wants to see of a box: a twelfth of its side more
/// all around, as far as that is there.
BOXWRIGHT_CORE_EXPORT QRectF mirrorCrop(const BoundingBox& box, const QSize& imageSize);

/// Those of `labels` that look different in a mirror, by boxes of up to 40 images each: some 400 in
/// all, but 16 of each label. Images are decoded as small as will do; those that cannot be read
/// are left out. Blocking, for some seconds at most. Stopped: of no use.
BOXWRIGHT_CORE_EXPORT QSet<LabelId> labelsUnlikeMirrored(const std::vector<TrainingSample>& samples,
                                                         const QSet<LabelId>& labels,
                                                         const std::stop_token& stop = {});

} // namespace boxwright
