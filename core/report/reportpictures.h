// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/export.h"
#include "core/ids.h"
#include "core/metrics/boxcase.h"

#include <QByteArray>
#include <QHash>
#include <QSize>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace boxwright {

enum class PictureKind { Missed, FalseAlarm, Right };

/// A part of an image that shows how a model does.
struct ReportPicture
{
    LabelId label;
    PictureKind kind = PictureKind::Right;
    QByteArray jpeg; ///< grey where the image cannot be read
    QSize size; ///< of the JPEG in pixels
    QString sentence; ///< translated: what it shows
    QString imageName; ///< of the file, without its folder
};

/// `total` 0: not known yet.
using ReportProgress = std::function<void(int done, int total)>;

/// Up to three pictures of each kind for each label, misses first, at most 60: where labels are
/// many, each has its first ones before any has more. Right ones show all degrees of confidence,
/// false alarms those that the model was most sure of, misses the largest boxes.
/// `paths`: absolute. Some pictures are left out when asked to stop.
BOXWRIGHT_CORE_EXPORT std::vector<ReportPicture>
reportPictures(const std::vector<Label>& labels, const std::vector<BoxCase>& cases,
               const QHash<ImageId, QString>& paths, const ReportProgress& progress,
               const std::stop_token& stop);

} // namespace boxwright
