// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/annotationfile.h"

#include "core/exchange/formats/splitnames.h"

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

} // namespace

Result<QByteArray> readAnnotationFile(const QString& path)
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

Error readingCancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Reading was cancelled.")};
}

Result<ForeignDataset> readImageFiles(const AnnotationFiles& files, const QString& code,
                                      ProblemList& problems, const std::stop_token& stop,
                                      const ImageFileReader& readFile)
{
    const QDir folder(files.folder);
    ForeignDataset data;
    for (const QString& path : files.files) {
        if (stop.stop_requested())
            return readingCancelled();
        const auto content = readAnnotationFile(path);
        auto image = content ? readFile(*content, path)
                             : Result<std::optional<ForeignImage>>(content.error());
        if (!image) {
            if (files.files.size() == 1)
                return image.error();
            problems.add({code, ProblemSeverity::Error, path, 0, image.error().message,
                          Text::tr("Left out.")});
            continue;
        }
        if (!*image)
            continue;
        ForeignImage& read = **image;
        read.source = path;
        const QString relative = folder.relativeFilePath(path);
        read.nearby = relative.left(relative.size() - QFileInfo(path).suffix().size() - 1);
        if (!read.split)
            read.split = splitFromFolders(relative);
        data.images.push_back(std::move(read));
    }
    if (data.images.empty()) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("None of the files in “%1” could be read as annotations.")
                         .arg(QDir::toNativeSeparators(files.folder))};
    }
    return data;
}

} // namespace boxwright
