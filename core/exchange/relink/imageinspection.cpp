// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/relink/imageinspection.h"

#include "core/image/imageend.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace boxwright {

namespace {

constexpr auto kProgressInterval = std::chrono::milliseconds(66);
constexpr unsigned kMaximumThreads = 8;

Error cancelled()
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file)) // in blocks: several large files are read at a time
        return notReadable(path, file.errorString());
    InspectedImage image{std::move(*header), hash.result(), stamp};
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
    const int total = static_cast<int>(paths.size());
    std::vector<Result<InspectedImage>> results(paths.size(), cancelled());
    std::atomic<int> next = 0;
    std::mutex mutex;
    std::condition_variable changed;
    int done = 0;
    const auto work = [&] {
        for (int i = next++; i < total && !stop.stop_requested(); i = next++) {
            results[i] = inspectGuarded(paths[i]);
            const std::lock_guard lock(mutex);
            if (++done == total)
                changed.notify_one();
        }
    };
    const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, kMaximumThreads);
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::min<unsigned>(cores, total); ++i)
        threads.emplace_back(work);

    std::unique_lock lock(mutex);
    while (done < total && !stop.stop_requested()) {
        changed.wait_for(lock, kProgressInterval);
        const int doneNow = done;
        lock.unlock();
        if (progress && doneNow < total)
            progress(doneNow, total);
        lock.lock();
    }
    lock.unlock();
    threads.clear(); // joins
    if (progress && !stop.stop_requested())
        progress(total, total); // also when the work was done before the first look
    return results;
}

} // namespace boxwright
