// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"

#include <QHash>
#include <QJsonObject>
#include <QSize>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace boxwright {

/// A label with the number that stands for it in files. Numbers are those that the labels came
/// with, where they fit together, and do not depend on what is selected.
struct ExportedLabel
{
    Label label;
    qint64 classId = 1; ///< 0 or more, unique
    QJsonObject extras = {}; ///< as in DatasetExtras
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
    QJsonObject extras = {}; ///< of the file, as in DatasetExtras
};

/// Finds the labels of boxes. The labels must outlive it.
class ExportedLabels
{
public:
    explicit ExportedLabels(const std::vector<ExportedLabel>& labels)
        : m_labels(labels)
    {
        m_places.reserve(qsizetype(labels.size()));
        for (std::size_t place = 0; place < labels.size(); ++place)
            m_places.insert(labels[place].label.id, place);
    }

    std::size_t placeOf(LabelId id) const { return m_places.value(id); } ///< among the labels
    const ExportedLabel& of(LabelId id) const { return m_labels[placeOf(id)]; }

private:
    const std::vector<ExportedLabel>& m_labels;
    QHash<LabelId, std::size_t> m_places; ///< every box has one of them
};

/// Where and how a data set is written.
struct ExportTarget
{
    QString folder; ///< absolute
    std::optional<Split> split = {}; ///< the images are of that part only
    bool hasImages = false; ///< copies of the images stand in `folder`/images
    QString sourcePrefix = {}; ///< before the names of images in addresses: "s3://bucket/photos/"
    bool vocOneBased = false; ///< coordinates of VOC start at 1, as in the official sets
};

} // namespace boxwright
