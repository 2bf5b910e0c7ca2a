// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/relink/imageinspection.h"

#include "core/image/imageend.h"
#include "core/parallelwork.h"
#include "core/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <thread>

namespace boxwright {

namespace {

constexpr unsigned kMaximumThreads = 8;

Error importCancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("ImageInspection", "The import was cancelled.")};
}

Error notReadable(const QString& path, const QString& detail)
{
    return {ErrorCode::NotReadable,
            QCoreApplication::translate("ImageInspection", "“%1” cannot be read.")
                .arg(QFileInfo(path).fileName()),
            detail};
}

Result<InspectedImage> inspect(const QString& path)
{
    const FileStamp stamp = FileStamp::of(path).value_or(FileStamp());
    auto header = readImageHeader(path);
    if (!header)
        return header.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(path, file.errorString());
    auto hash = sha256(file);
    if (!hash)
        return notReadable(path, file.errorString());
    InspectedImage image{std::move(*header), *std::move(hash), stamp};
    if (imageReachesItsEnd(image.header.format, file))
        return image;
    image.isCutOff = true;
    if (image.header.format == "jpeg")
        return image;
    return Error{
        ErrorCode::Damaged,
        QCoreApplication::translate("ImageInspection", "“%1” is cut off and cannot be shown.")
            .arg(QFileInfo(path).fileName())};
}

/// Memory may run out over one image, which must not end the program.
Result<InspectedImage> inspectGuarded(const QString& path)
{
    try {
        return inspect(path);
    } catch (const std::exception& exception) {
        return notReadable(path, QString::fromUtf8(exception.what()));
    }
}

} // namespace

std::vector<Result<InspectedImage>>
inspectImages(const QStringList& paths, const std::function<void(int done, int total)>& progress,
              const std::stop_token& stop)
{
    std::vector<Result<InspectedImage>> results(paths.size(), importCancelled());
    const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, kMaximumThreads);
    workInParallel(
        static_cast<int>(paths.size()), cores,
        [&](int i) { results[std::size_t(i)] = inspectGuarded(paths[i]); }, progress, stop);
    return results;
}

} // namespace boxwright
