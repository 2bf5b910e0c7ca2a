// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"

#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace boxwright {

/// The image of a Label Studio task, by its address.
struct LabelStudioImage
{
    QString name; ///< of the file, or its path below the folder that was served; may be empty
    QString uploadedStem; ///< its name on the server without ending; empty when not uploaded
};

/// `data`: what is to be labelled; the image is "image", else whatever looks like one. What was
/// uploaded loses the prefix of the server ("1a2b3c4d-").
LabelStudioImage labelStudioImage(const QJsonObject& data);

/// A region of a Label Studio result.
struct LabelStudioRegion
{
    QStringList labels; ///< at least one, maybe empty
    /// Shares 0..1 of the image; absent for what has no corners. Not finite when numbers are
    /// missing.
    std::optional<BoundingBox> box;
    double turnedBy; ///< degrees; the box is the upright one around the turned one
    bool isOutline;
    QSize imageSize; ///< empty when not stated
};

/// Absent for results that are no region. JSON-MIN has no "value" around the numbers.
std::optional<LabelStudioRegion> labelStudioRegion(const QJsonObject& result);

} // namespace boxwright
