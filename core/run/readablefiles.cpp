// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/readablefiles.h"

#include "core/image/imagedecoder.h"
#include "core/logging.h"
#include "core/parallelwork.h"

#include <exception>
#include <optional>

namespace boxwright {

namespace {

constexpr unsigned kHeaderThreads = 2; ///< the others are for the window and the disk

/// What was seen of a file.
struct FileLook
{
    std::optional<FileStamp> stamp = {}; ///< absent: it is missing, or was not reached
    bool showsImage = false;
};

/// Memory may run out over one image, which must not end the program.
bool hasImageHeader(const QString& path)
{
    try {
        return readImageHeader(path).isOk();
    } catch (const std::exception& exception) {
        qCWarning(logCore) << "The header of an image cannot be read:" << exception.what();
        return false;
    }
}

} // namespace

QSet<ImageId> ReadableFiles::unreadable(const std::vector<ImageFile>& files,
                                        const std::stop_token& stop,
                                        std::chrono::milliseconds limit)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + limit;
    std::vector<FileLook> looks(files.size());
    workInParallel(
        static_cast<int>(files.size()), kHeaderThreads,
        [&](int item) {
            const auto i = static_cast<std::size_t>(item);
            if (Clock::now() >= end)
                return;
            looks[i].stamp = FileStamp::of(files[i].path); // before it is read
            if (looks[i].stamp) {
                looks[i].showsImage =
                    isKnown(files[i].path, *looks[i].stamp) || hasImageHeader(files[i].path);
            }
        },
        {}, stop);
    QSet<ImageId> found;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!looks[i].stamp)
            continue;
        if (looks[i].showsImage)
            m_readable.insert(files[i].path, *looks[i].stamp);
        else
            found.insert(files[i].image);
    }
    return found;
}

bool ReadableFiles::isKnown(const QString& path, const FileStamp& stamp) const
{
    const auto known = m_readable.constFind(path);
    return known != m_readable.constEnd() && *known == stamp;
}

} // namespace boxwright
