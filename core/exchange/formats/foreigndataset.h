// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/dataset/imagerecord.h"

#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace boxwright {

/// A box as a foreign file states it: 0-based edges, nothing repaired; width and height may be
/// negative, anything may be no number.
struct ForeignBox
{
    QString label;
    BoundingBox box; ///< pixels, or shares of the image if ForeignImage::isNormalised
    bool difficult = false;
    bool crowd = false;
    bool truncated = false;
    bool occluded = false;
    QString foreignId = {};
    QJsonObject extras = {};
    int line = 0; ///< in the annotation file, from 1; 0 when not known
    std::optional<double> score = {}; ///< 0..1, where a model proposed the box
    bool isByModel = false; ///< no person looked at it
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
    /// Formats of whole pixels: how long the sides of a box are at least; 0 for all others. A box
    /// of the project that was written like that comes back rounded, see wholeBox().
    int wholeSide = 0;
    bool isNormalised = false; ///< boxes are shares 0..1 of the width and the height
    bool isConfirmedEmpty = false; ///< without boxes: the format says that nothing is there
    bool isReviewed = false; ///< somebody checked it
    QStringList tags = {};
};

struct ForeignLabel
{
    QString name;
    QString id = {}; ///< class or category number, as text; empty when the format has none
    QJsonObject extras = {};
};

/// Takes keys of `more` over those of the same name.
inline void takeKeys(QJsonObject& object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
}

/// What annotation files say, before it meets images and project.
struct ForeignDataset
{
    std::vector<ForeignLabel> labels; ///< in the order of the file, each name once
    std::vector<ForeignImage> images;
    int refusedBoxes = 0; ///< boxes of no image of the file
    bool areAllImagesMeant = false; ///< also images that no file names belong to the set
    QJsonObject extras = {}; ///< other keys of the file itself, kept for export

    /// Leaves the number of a name that is there already as it is.
    void addLabel(const ForeignLabel& label)
    {
        const auto known =
            std::find_if(labels.begin(), labels.end(),
                         [&](const ForeignLabel& other) { return other.name == label.name; });
        if (known == labels.end())
            labels.push_back(label);
        else
            takeKeys(known->extras, label.extras);
    }
};

} // namespace boxwright
