// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/exportselection.h"

#include "core/exchange/export/exportids.h"
#include "core/exchange/formats/exportednames.h"
#include "core/exchange/formats/orientedbox.h"
#include "core/exchange/formats/pathnames.h"
#include "core/image/exiforientation.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

std::vector<ExportedLabel> exportedLabels(std::vector<Label> labels, const ExportIds& ids,
                                          const QHash<LabelId, QJsonObject>& extras)
{
    std::vector<ExportedLabel> exported;
    exported.reserve(labels.size());
    for (Label& label : labels) {
        const LabelId id = label.id;
        exported.push_back({std::move(label), ids.labels.value(id), extras.value(id)});
    }
    std::sort(exported.begin(), exported.end(),
              [](const ExportedLabel& a, const ExportedLabel& b) { return a.classId < b.classId; });
    return exported;
}

/// The ids of all boxes of a project, in the order of its images.
std::vector<qint64> boxIds(const std::vector<ImageRecord>& images,
                           const QHash<ImageId, std::vector<Annotation>>& annotations)
{
    std::vector<IdWish> wishes;
    for (const ImageRecord& image : images) {
        const auto boxes = annotations.constFind(image.id);
        if (boxes == annotations.constEnd())
            continue;
        for (const Annotation& annotation : *boxes)
            wishes.push_back({annotation.foreignId, qint64(wishes.size()) + 1});
    }
    return exportIds(wishes, 1);
}

ExportedImage exportedImage(const ImageRecord& image, const std::vector<Annotation>& annotations,
                            const qint64* ids)
{
    ExportedImage exported{
        .record = image, .source = {}, .name = {}, .stem = {}, .size = image.size, .boxes = {}};
    const bool isTurned = image.isStatedAsStored && swapsSides(image.orientation);
    if (isTurned)
        exported.size.transpose();
    for (const Annotation& annotation : annotations) {
        exported.boxes.push_back({annotation, *ids++});
        if (isTurned) {
            exported.boxes.back().annotation.box =
                boxOnStoredImage(annotation.box, image.size, image.orientation);
        }
    }
    return exported;
}

} // namespace

Result<ExportedDataset> selectForExport(const ProjectStore& store, const ExportRequest& request)
{
    auto labels = store.labels();
    auto images = store.images();
    auto annotations = store.allAnnotations();
    if (!labels)
        return labels.error();
    if (!images)
        return images.error();
    if (!annotations)
        return annotations.error();
    const auto extras = store.datasetExtras();
    if (!extras)
        return extras.error();

    auto changed = Result<QSet<ImageId>>(QSet<ImageId>());
    if (request.changedSince)
        changed = store.imagesChangedSince(*request.changedSince);
    if (!changed)
        return changed.error();

    const ExportIds ids = exportIds(*labels, *images);
    const std::vector<qint64> allBoxIds = boxIds(*images, *annotations);
    QStringList paths;
    QStringList folders;
    for (const ImageRecord& image : *images) {
        paths.append(store.absoluteImagePath(image));
        folders.append(QFileInfo(paths.last()).absolutePath());
    }
    ExportedDataset data{QFileInfo(store.path()).completeBaseName(),
                         exportedLabels(std::move(*labels), ids, extras->labels),
                         {},
                         commonFolder(folders),
                         extras->file};
    const QDir root(data.imagesFolder);
    QStringList names;
    for (const QString& path : std::as_const(paths))
        names.append(root.relativeFilePath(path));
    const QStringList stems = uniqueStems(names);
    const QSet<QString> sharing = namesThatShareStems(names);
    const qint64* nextBoxId = allBoxIds.data();
    for (std::size_t i = 0; i < images->size(); ++i) {
        const ImageRecord& image = (*images)[i];
        const std::vector<Annotation> boxes = annotations->value(image.id);
        const qint64* firstBoxId = std::exchange(nextBoxId, nextBoxId + boxes.size());
        const bool isWanted = (!request.split || image.split == *request.split)
            && (!request.reviewedOnly || image.reviewed)
            && (!request.changedSince || changed->contains(image.id));
        if (!isWanted)
            continue;
        data.images.push_back(exportedImage(image, boxes, firstBoxId));
        ExportedImage& exported = data.images.back();
        exported.source = paths[qsizetype(i)];
        exported.name = names[qsizetype(i)];
        exported.stem = stems[qsizetype(i)];
        exported.sharesStem = sharing.contains(exported.name);
        exported.id = ids.images.value(image.id);
    }
    return data;
}

} // namespace boxwright
