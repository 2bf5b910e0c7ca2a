// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"
#include "core/dataset/labelcount.h"
#include "core/dataset/operation.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <QHash>

#include <vector>

namespace boxwright {

/// What an operation did to the content.
struct ContentChange
{
    bool labels = false;
    bool imagesReset = false; ///< images came or went
    std::vector<ImageId> images; ///< of which the record or the boxes changed
    std::vector<ImageId> boxes; ///< of which the boxes changed
};

/// Labels, images and how many boxes they have of an open project in memory: a plain value that
/// operations are applied to before they are written.
class ProjectContent
{
public:
    static Result<ProjectContent> read(const ProjectStore& store);

    const std::vector<Label>& labels() const { return m_labels; }
    const std::vector<ImageRecord>& images() const { return m_images; } ///< by id
    const ImageRecord* image(ImageId id) const;
    const LabelCounts& labelCounts(ImageId id) const; ///< empty when there is no box

    ContentChange apply(const Operation& operation);
    /// Takes over what the document of an image shows.
    ContentChange takeDocument(const ImageRecord& image,
                               const std::vector<Annotation>& annotations);
    /// Corrects what was counted; false when it was right.
    bool setLabelCounts(ImageId id, const LabelCounts& counts);
    void setLabels(std::vector<Label> labels);

private:
    void applyLabel(const LabelChange& change);
    bool applyImage(const ImageChange& change); ///< true when an image came or went
    void applyAnnotation(const AnnotationChange& change);
    void sortLabels();
    void index();

    std::vector<Label> m_labels;
    std::vector<ImageRecord> m_images;
    QHash<ImageId, size_t> m_positions; ///< in m_images
    QHash<ImageId, LabelCounts> m_labelCounts;
};

} // namespace boxwright
