// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/dataset/imagerecord.h"

#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace boxwright {

/// A box as a foreign file states it: 0-based edges, nothing repaired; width and height may be
/// negative, anything may be no number.
struct ForeignBox
{
    QString label;
    BoundingBox box;
    bool difficult = false;
    bool crowd = false;
    bool truncated = false;
    bool occluded = false;
    QString foreignId = {};
    QJsonObject extras = {};
    int line = 0; ///< in the annotation file, from 1; 0 when not known
};

struct ForeignImage
{
    QString fileName; ///< as stated, with '/' between parts; not to be trusted as a path
    QString nearby = {}; ///< folder and stem of a file of its own ("a/b/0001"), where it has one
    QString source = {}; ///< annotation file, absolute
    int line = 0;
    QSize size = {}; ///< empty when not stated
    std::optional<Split> split = {};
    bool isLabelled = true; ///< false: listed, but nobody looked for boxes
    QString foreignId = {};
    QJsonObject extras = {};
    std::vector<ForeignBox> boxes = {};
    int refusedBoxes = 0; ///< boxes that the reader could make nothing of
};

/// What annotation files say, before it meets images and project.
struct ForeignDataset
{
    QStringList labels; ///< in the order of the file
    std::vector<ForeignImage> images;
    int refusedBoxes = 0; ///< boxes of no image of the file
};

} // namespace boxwright
