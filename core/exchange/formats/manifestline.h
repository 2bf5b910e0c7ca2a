// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QRect>
#include <QSize>
#include <QString>

#include <vector>

namespace boxwright {

/// The parts of a line that all manifests for Rekognition Custom Labels share.

/// Where images lie as their addresses begin; a stand-in for an empty prefix.
QString manifestPrefix(const QString& prefix);

/// The job that the boxes of a manifest of ours come from: "Boxwright/PROJECT".
QString manifestJob(const QString& project);
bool isManifestJobOfOurs(const QString& job);

/// A moment as manifests write it: UTC, microseconds, no zone.
QString manifestTime(const QDateTime& time);

struct ManifestBox
{
    qint64 classId = 0;
    BoundingBox box; ///< pixels
};

/// A label attribute: the size of the image and its boxes, rounded to whole pixels.
QJsonObject manifestAttribute(const std::vector<ManifestBox>& boxes, const QSize& size);

/// A box in whole pixels, at least as large as Rekognition takes.
QRect manifestRect(const BoundingBox& box, const QSize& size);

/// The line of one image, its address first, where people look for it.
QByteArray manifestLine(const QString& address, const QJsonObject& members);

} // namespace boxwright
