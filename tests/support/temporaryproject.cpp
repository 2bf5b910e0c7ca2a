// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporaryproject.h"

#include <QCryptographicHash>

namespace boxwright::test {

TemporaryProject::TemporaryProject(const QString& name)
    : m_path(m_folder.filePath(name))
    , m_file(valueOf(ProjectFile::create(m_path)))
    , m_store(valueOf(m_file->connect()))
{ }

void TemporaryProject::close()
{
    m_store.reset();
    m_file.reset();
}

void TemporaryProject::open()
{
    m_file = valueOf(ProjectFile::open(m_path, ProjectAccess::ReadWrite));
    m_store = valueOf(m_file->connect());
}

std::unique_ptr<ProjectFile> TemporaryProject::takeFile()
{
    m_store.reset();
    return std::move(m_file);
}

LabelId TemporaryProject::addLabel(const QString& name)
{
    const LabelId id = valueOf(m_store->reserveLabelIds(1));
    Label label = makeLabel(id, name);
    label.order = static_cast<int>(valueOf(m_store->labels()).size());
    valueOf(m_store->apply({QStringLiteral("Add label"), {}, {LabelChange{{}, label}}}));
    return id;
}

std::vector<ImageId> TemporaryProject::addImages(int count)
{
    const ImageId first = valueOf(m_store->reserveImageIds(count));
    Operation operation{QStringLiteral("Add images"), {}, {}};
    std::vector<ImageId> ids;
    for (int i = 0; i < count; ++i) {
        const ImageId id(first.value() + i);
        const QString path =
            QStringLiteral("images/%1.jpg").arg(id.value(), 4, 10, QLatin1Char('0'));
        operation.changes.emplace_back(ImageChange{{}, makeImage(id, path)});
        ids.push_back(id);
    }
    valueOf(m_store->apply(operation));
    return ids;
}

Annotation TemporaryProject::addBox(ImageId image, LabelId label, const BoundingBox& box)
{
    const Annotation annotation = makeBox(label, box);
    Operation operation{QStringLiteral("Draw box"), image, {}};
    for (const ImageRecord& record : valueOf(m_store->images())) {
        if (record.id == image && record.state != ImageState::HasBoxes) {
            ImageRecord after = record;
            after.state = ImageState::HasBoxes;
            operation.changes.emplace_back(ImageChange{record, after});
        }
    }
    operation.changes.emplace_back(AnnotationChange{image, {}, annotation});
    valueOf(m_store->apply(operation));
    return annotation;
}

Label makeLabel(LabelId id, const QString& name)
{
    return {id, name, QColor(QStringLiteral("#3366cc"))};
}

ImageRecord makeImage(ImageId id, const QString& path)
{
    return {id, path, QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256),
            QSize(640, 480)};
}

Annotation makeBox(LabelId label, const BoundingBox& box)
{
    return {BoxId::create(), label, box};
}

} // namespace boxwright::test
