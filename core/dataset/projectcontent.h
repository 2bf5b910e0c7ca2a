// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"
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
    std::vector<ImageId> images; ///< of which the record or the number of boxes changed
};

/// Labels, images and numbers of boxes of an open project in memory: a plain value that
/// operations are applied to before they are written.
class ProjectContent
{
public:
    static Result<ProjectContent> read(const ProjectStore& store);

    const std::vector<Label>& labels() const { return m_labels; }
    const std::vector<ImageRecord>& images() const { return m_images; } ///< by id
    const ImageRecord* image(ImageId id) const;
    int boxCount(ImageId id) const { return m_boxCounts.value(id); }

    ContentChange apply(const Operation& operation);
    /// Takes over what the document of an image shows.
    ContentChange takeDocument(const ImageRecord& image, size_t boxes);
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
    QHash<ImageId, int> m_boxCounts;
};

} // namespace boxwright
