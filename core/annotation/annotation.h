// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/ids.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace boxwright {

/// Who drew a box.
enum class BoxAuthor { Person, Model, Import };

/// One labelled box of an image.
struct Annotation
{
    BoxId id;
    LabelId label;
    BoundingBox box;
    BoxAuthor author = BoxAuthor::Person;
    std::optional<double> score = {}; ///< confidence 0..1 of the model that proposed it
    bool difficult = false; ///< ignored by the metrics, neither a hit nor a miss
    bool crowd = false; ///< a region of many objects, COCO's iscrowd
    bool truncated = false;
    bool occluded = false;
    QString foreignId = {}; ///< id in the file it came from; empty when drawn here
    QJsonObject extras = {}; ///< unknown keys of that file, kept for export

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace boxwright
