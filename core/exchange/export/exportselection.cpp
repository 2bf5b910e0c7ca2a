// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/exportselection.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace boxwright {

QString commonFolder(const QStringList& paths)
{
    if (paths.isEmpty())
        return {};
    QStringList common = QFileInfo(paths.first()).absolutePath().split(u'/');
    for (const QString& path : paths) {
        const QStringList parts = QFileInfo(path).absolutePath().split(u'/');
        const auto length = std::min(common.size(), parts.size());
        qsizetype same = 0;
        while (same < length && common[same] == parts[same])
            ++same;
        common = common.mid(0, same);
    }
    const QString folder = common.join(u'/');
    return folder.isEmpty() ? QStringLiteral("/") : folder;
}

Result<ExportSelection> selectForExport(const ProjectStore& store, const ExportRequest& request)
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

    auto changed = Result<QSet<ImageId>>(QSet<ImageId>());
    if (request.changedSince)
        changed = store.imagesChangedSince(*request.changedSince);
    if (!changed)
        return changed.error();

    ExportSelection selection;
    selection.labels = std::move(*labels);
    std::sort(selection.labels.begin(), selection.labels.end(),
              [](const Label& a, const Label& b) { return a.id < b.id; });
    QStringList paths;
    for (const ImageRecord& image : *images)
        paths.append(store.absoluteImagePath(image));
    selection.imagesFolder = commonFolder(paths);
    const QDir root(selection.imagesFolder);
    qint64 nextAnnotationId = 1;
    for (std::size_t i = 0; i < images->size(); ++i) {
        const ImageRecord& image = (*images)[i];
        const QString& path = paths[qsizetype(i)];
        ExportedImage exported{image, path, root.relativeFilePath(path),
                               annotations->value(image.id), nextAnnotationId};
        nextAnnotationId += qint64(exported.annotations.size());
        const bool isWanted = (!request.split || image.split == *request.split)
            && (!request.reviewedOnly || image.reviewed)
            && (!request.changedSince || changed->contains(image.id));
        if (isWanted)
            selection.images.push_back(std::move(exported));
    }
    return selection;
}

} // namespace boxwright
