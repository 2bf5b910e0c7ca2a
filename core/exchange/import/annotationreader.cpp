// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/annotationreader.h"

#include "core/exchange/formats/cocoreader.h"
#include "core/exchange/formats/vocreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumFileBytes = qint64(2) << 30;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationReader)
};

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaximumFileBytes) {
        return Error{ErrorCode::NotReadable,
                     Text::tr("“%1” cannot be read. Check that you may read it and that it is "
                              "smaller than 2 GB.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    }
    return file.readAll();
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Reading was cancelled.")};
}

/// Folder and stem of an annotation file within its source, to find the image beside it.
QString nearbyOf(const QString& folder, const QString& path)
{
    const QString relative = QDir(folder).relativeFilePath(path);
    return relative.left(relative.size() - QFileInfo(path).suffix().size() - 1);
}

Result<ForeignDataset> readVocFiles(const AnnotationSource& source, const ImportRequest& request,
                                    ProblemList& problems, const std::stop_token& stop)
{
    const QHash<QString, Split> splits = readVocSplits(source.splitLists, problems);
    ForeignDataset data;
    for (const QString& path : source.files) {
        if (stop.stop_requested())
            return cancelled();
        const auto xml = contentOf(path);
        auto image = xml ? readVoc(*xml, path, request.vocOneBased, problems)
                         : Result<ForeignImage>(xml.error());
        if (!image) {
            if (source.files.size() == 1)
                return image.error();
            problems.add({u"NOT_VOC"_s, ProblemSeverity::Error, path, 0, image.error().message,
                          Text::tr("Left out.")});
            continue;
        }
        image->nearby = nearbyOf(source.folder, path);
        const QString stem = QFileInfo(path).completeBaseName();
        if (const auto split = splits.constFind(stem); split != splits.constEnd())
            image->split = *split;
        data.images.push_back(std::move(*image));
    }
    if (data.images.empty()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("None of the files in “%1” is a Pascal VOC annotation.")
                         .arg(QDir::toNativeSeparators(source.folder))};
    }
    return data;
}

Result<ForeignDataset> readCocoFiles(const AnnotationSource& source, ProblemList& problems,
                                     const std::stop_token& stop)
{
    ForeignDataset all;
    for (const QString& path : source.files) {
        const auto json = contentOf(path);
        if (!json)
            return json.error();
        auto data = readCoco(*json, path, problems, stop);
        if (!data)
            return data.error();
        all.refusedBoxes += data->refusedBoxes;
        for (const QString& label : std::as_const(data->labels)) {
            if (!all.labels.contains(label))
                all.labels.append(label);
        }
        const QString folder = QDir(source.folder).relativeFilePath(QFileInfo(path).absolutePath());
        for (ForeignImage& image : data->images) {
            // Images of a file in a subfolder usually lie beside it.
            if (folder != u".")
                image.nearby = folder + u"/?"_s;
            all.images.push_back(std::move(image));
        }
    }
    return all;
}

} // namespace

Result<ForeignDataset> readAnnotations(const AnnotationSource& source, const ImportRequest& request,
                                       ProblemList& problems, const std::stop_token& stop)
{
    return source.format == ExchangeFormat::Voc ? readVocFiles(source, request, problems, stop)
                                                : readCocoFiles(source, problems, stop);
}

} // namespace boxwright
