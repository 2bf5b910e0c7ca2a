// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace boxwright {

/// A label with the number that stands for it in files. Numbers are those that the labels came
/// with, where they fit together, and do not depend on what is selected.
struct ExportedLabel
{
    Label label;
    qint64 classId = 1; ///< 0 or more, unique
};

struct ExportedBox
{
    Annotation annotation; ///< its box is in pixels of ExportedImage::size
    qint64 id = 1; ///< as for labels; 1 or more
};

/// One image that is exported.
struct ExportedImage
{
    ImageRecord record;
    QString source; ///< absolute path of the file
    QString name; ///< within the images folder of the export; the same for every split
    QString stem; ///< for a file of its own; the same for every split, of no other image
    qint64 id = 1; ///< as for labels; 0 or more
    /// Pixels that the boxes count in: upright, unless the annotations came for the pixels as
    /// stored.
    QSize size;
    std::vector<ExportedBox> boxes;
    bool sharesStem = false; ///< another image of the project is called so but for the ending
};

/// All that a writer needs: it knows neither project nor disk beside its target.
struct ExportedDataset
{
    QString name; ///< of the project
    std::vector<ExportedLabel> labels; ///< all of the project, by their numbers
    std::vector<ExportedImage> images;
    QString imagesFolder; ///< where the names are found without copies, absolute

    /// The label of a box; every box has one.
    const ExportedLabel& label(LabelId id) const
    {
        for (const ExportedLabel& exported : labels) {
            if (exported.label.id == id)
                return exported;
        }
        return labels.front();
    }
};

/// Where and how a data set is written.
struct ExportTarget
{
    QString folder; ///< absolute
    std::optional<Split> split = {}; ///< the images are of that part only
    bool hasImages = false; ///< copies of the images stand in `folder`/images
    QString sourcePrefix = {}; ///< before the names of images in addresses: "s3://bucket/photos/"
};

} // namespace boxwright
