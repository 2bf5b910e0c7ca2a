// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/thumbnailkeeper.h"

#include "core/image/thumbnailcodec.h"
#include "core/logging.h"
#include "core/threadpriority.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace boxwright {

namespace {

constexpr size_t kFew = 64; ///< half a megabyte: an edit waits some milliseconds for them at most

} // namespace

ThumbnailKeeper::ThumbnailKeeper(const ProjectFile& file)
    : m_file(file)
    , m_isReadOnly(file.isReadOnly())
{ }

ThumbnailKeeper::~ThumbnailKeeper()
{
    close();
}

QImage ThumbnailKeeper::find(ImageId image, const QByteArray& contentHash, int side)
{
    const QByteArray bytes = read(image, contentHash, side);
    if (bytes.isEmpty())
        return {};
    QImage picture = decodeThumbnail(bytes);
    if (picture.width() > side || picture.height() > side)
        picture = picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture;
}

QByteArray ThumbnailKeeper::read(ImageId image, const QByteArray& contentHash, int side)
{
    const std::lock_guard lock(m_readMutex);
    if (!m_canRead)
        return {};
    if (!m_reader) {
        auto reader = m_file.connect();
        if (!reader) {
            qCWarning(logStorage) << "Thumbnails cannot be read:" << reader.error().detail;
            m_canRead = false;
            return {};
        }
        m_reader = std::move(reader).value();
    }
    auto bytes = m_reader->thumbnail(image, contentHash, side);
    if (!bytes) {
        qCWarning(logStorage) << "A thumbnail cannot be read:" << bytes.error().detail;
        return {};
    }
    return std::move(bytes).value();
}

void ThumbnailKeeper::keep(std::vector<MadeThumbnail> thumbnails)
{
    if (m_isReadOnly || thumbnails.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosing)
            return;
        std::move(thumbnails.begin(), thumbnails.end(), std::back_inserter(m_made));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_changed.notify_all();
}

void ThumbnailKeeper::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    const std::lock_guard lock(m_readMutex);
    m_canRead = false;
    m_reader.reset();
}

void ThumbnailKeeper::run()
{
    lowerThreadPriority();
    for (;;) {
        const std::vector<MadeThumbnail> made = nextFew();
        if (made.empty())
            break;
        if (const auto written = write(made); !written) {
            qCWarning(logStorage) << "Thumbnails could not be kept:" << written.error().detail;
            // Those that wait would fail as well; they are made again another day.
            const std::lock_guard lock(m_mutex);
            m_made.clear();
        }
    }
    m_writer.reset(); // in the thread that used it
}

std::vector<MadeThumbnail> ThumbnailKeeper::nextFew()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosing || !m_made.empty(); });
    const auto end = m_made.begin() + std::ptrdiff_t(std::min(kFew, m_made.size()));
    std::vector<MadeThumbnail> few(std::move_iterator(m_made.begin()), std::move_iterator(end));
    m_made.erase(m_made.begin(), end);
    return few;
}

Result<void> ThumbnailKeeper::write(const std::vector<MadeThumbnail>& made)
{
    if (!m_writer) {
        auto writer = m_file.connect();
        if (!writer)
            return writer.error();
        m_writer = std::move(writer).value();
    }
    std::vector<Thumbnail> thumbnails;
    for (const MadeThumbnail& one : made) {
        QByteArray picture = encodeThumbnail(one.picture);
        if (!picture.isEmpty())
            thumbnails.push_back({one.image, one.contentHash, one.side, std::move(picture)});
    }
    return m_writer->keepThumbnails(thumbnails);
}

} // namespace boxwright
