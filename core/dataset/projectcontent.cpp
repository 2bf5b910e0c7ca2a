// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/projectcontent.h"

#include "core/dataset/change.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace boxwright {

Result<ProjectContent> ProjectContent::read(const ProjectStore& store)
{
    ProjectContent content;
    auto labels = store.labels();
    if (!labels) {
        return labels.error();
    }
    auto images = store.images();
    if (!images) {
        return images.error();
    }
    auto counts = store.labelCounts();
    if (!counts) {
        return counts.error();
    }
    content.m_labels = std::move(labels).value();
    content.m_images = std::move(images).value();
    content.m_labelCounts = std::move(counts).value();
    content.index();
    return content;
}

const ImageRecord* ProjectContent::image(ImageId id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.constEnd() ? nullptr : &m_images[*found];
}

void ProjectContent::setLabels(std::vector<Label> labels)
{
    m_labels = std::move(labels);
}

const LabelCounts& ProjectContent::labelCounts(ImageId id) const
{
    static const LabelCounts kNone;
    const auto found = m_labelCounts.constFind(id);
    return found == m_labelCounts.constEnd() ? kNone : *found;
}

bool ProjectContent::setLabelCounts(ImageId id, const LabelCounts& counts)
{
    if (counts == labelCounts(id)) {
        return false;
    }
    m_labelCounts.insert(id, counts);
    return true;
}

ContentChange ProjectContent::takeDocument(const ImageRecord& image,
                                           const std::vector<Annotation>& annotations)
{
    const auto found = m_positions.constFind(image.id);
    if (found == m_positions.constEnd()) {
        return {};
    }
    m_images[*found] = image;
    setLabelCounts(image.id, countLabels(annotations));
    ContentChange change;
    change.images = {image.id};
    return change;
}

ContentChange ProjectContent::apply(const Operation& operation)
{
    ContentChange result;
    QSet<ImageId> touched;
    QSet<ImageId> boxes;
    std::optional<ImageId> last; // a million boxes come image by image
    for (const Change& change : operation.changes) {
        if (const auto* label = std::get_if<LabelChange>(&change)) {
            applyLabel(*label);
            result.labels = true;
        } else if (const auto* image = std::get_if<ImageChange>(&change)) {
            result.imagesReset |= applyImage(*image);
            touched.insert(image->after ? image->after->id : image->before->id);
        } else if (const auto* box = std::get_if<AnnotationChange>(&change)) {
            applyAnnotation(*box);
            if (last != box->image) {
                last = box->image;
                touched.insert(box->image);
                boxes.insert(box->image);
            }
        }
    }
    if (result.imagesReset) {
        std::sort(m_images.begin(), m_images.end(),
                  [](const ImageRecord& a, const ImageRecord& b) { return a.id < b.id; });
        // Removed ones were marked by a position that is gone.
        std::erase_if(m_images,
                      [this](const ImageRecord& i) { return !m_positions.contains(i.id); });
        index();
    }
    if (result.labels) {
        sortLabels();
    }
    result.images.assign(touched.begin(), touched.end());
    result.boxes.assign(boxes.begin(), boxes.end());
    return result;
}

void ProjectContent::applyLabel(const LabelChange& change)
{
    const LabelId id = change.after ? change.after->id : change.before->id;
    const auto found = std::find_if(m_labels.begin(), m_labels.end(),
                                    [&](const Label& label) { return label.id == id; });
    if (!change.after) {
        if (found != m_labels.end()) {
            m_labels.erase(found);
        }
    } else if (found == m_labels.end()) {
        m_labels.push_back(*change.after);
    } else if (change.before) {
        applyDifference(*found, *change.before, *change.after);
    }
}

bool ProjectContent::applyImage(const ImageChange& change)
{
    const ImageId id = change.after ? change.after->id : change.before->id;
    const auto found = m_positions.constFind(id);
    const bool exists = found != m_positions.constEnd();
    if (!change.after) {
        return m_positions.remove(id) > 0;
    }
    if (!change.before && !exists) {
        m_positions.insert(id, m_images.size());
        m_images.push_back(*change.after);
        return true;
    }
    if (change.before && exists) {
        applyDifference(m_images[*found], *change.before, *change.after);
    }
    return false;
}

void ProjectContent::applyAnnotation(const AnnotationChange& change)
{
    LabelCounts& counts = m_labelCounts[change.image];
    if (change.before) {
        addToCount(counts, change.before->label, change.before->author, -1);
    }
    if (change.after) {
        addToCount(counts, change.after->label, change.after->author, 1);
    }
}

void ProjectContent::sortLabels()
{
    std::sort(m_labels.begin(), m_labels.end(), [](const Label& a, const Label& b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    });
}

void ProjectContent::index()
{
    m_positions.clear();
    m_positions.reserve(static_cast<qsizetype>(m_images.size()));
    for (size_t i = 0; i < m_images.size(); ++i) {
        m_positions.insert(m_images[i].id, i);
    }
}

} // namespace boxwright
